//! The types of the house as TypeScript has them, written from their JSON Schema.
use std::fmt::Write as _;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use crate::{Outlet, Registry};

#[test]
fn typescript_knows_the_house() {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    generator.subschema_for::<Registry>();
    generator.subschema_for::<Outlet>();
    let definitions = generator.take_definitions(true);
    let mut text = String::from("// Written by `cargo test -p stet-core`.\n");
    for (name, schema) in &definitions {
        let _ = write!(
            text,
            "\n{}export type {name} = {}\n",
            comment("", schema),
            form(schema)
        );
    }
    keep_fresh("../../ui/src/api/house.ts", &text);
}

/// A schema as a TypeScript type.
fn form(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str() {
        return name.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if let Some(constant) = schema.get("const") {
        return quoted(constant);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values.iter().map(quoted).collect::<Vec<_>>().join(" | ");
    }
    if let Some(forms) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
        return joined(forms);
    }
    match &schema["type"] {
        Value::Array(types) => {
            let types = types.iter().filter_map(Value::as_str).map(plain);
            types.collect::<Vec<_>>().join(" | ")
        }
        Value::String(kind) if kind == "array" => format!("{}[]", form(&schema["items"])),
        Value::String(kind) if kind == "object" => object(schema),
        Value::String(kind) => plain(kind).to_owned(),
        _ => "unknown".into(),
    }
}

fn joined(forms: &[Value]) -> String {
    forms.iter().map(form).collect::<Vec<_>>().join(" | ")
}

fn object(schema: &Value) -> String {
    let empty = Map::new();
    let fields = schema["properties"].as_object().unwrap_or(&empty);
    if fields.is_empty() {
        return format!("Record<string, {}>", form(&schema["additionalProperties"]));
    }
    let required: Vec<&str> = schema["required"].as_array().map_or(Vec::new(), |names| {
        names.iter().filter_map(Value::as_str).collect()
    });
    let mut text = String::from("{\n");
    for (name, field) in fields {
        let mark = if required.contains(&name.as_str()) {
            ""
        } else {
            "?"
        };
        let _ = writeln!(
            text,
            "{}  {name}{mark}: {}",
            comment("  ", field),
            form(field)
        );
    }
    text + "}"
}

fn plain(kind: &str) -> &str {
    match kind {
        "integer" => "number",
        kind => kind,
    }
}

fn quoted(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), |text| format!("'{text}'"))
}

fn comment(indent: &str, schema: &Value) -> String {
    let text = schema["description"].as_str();
    text.map_or_else(String::new, |text| {
        format!("{indent}/** {} */\n", text.replace('\n', " "))
    })
}

/// Rewrites a generated file that has gone stale, and fails so that nobody misses it.
#[expect(
    clippy::disallowed_methods,
    reason = "a test writes the file that it proves fresh"
)]
fn keep_fresh(path: &str, text: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return;
    }
    std::fs::write(&path, text).unwrap();
    panic!(
        "{} was stale and has been rewritten; run the tests again",
        path.display()
    );
}
