//! Front matter in TOML or JSON, as Hugo also writes it, turned into the YAML that a piece's file has.
use serde_json::Value;

/// The file with its front matter as YAML; `None` when it is YAML already, or none, or damaged.
pub(super) fn as_yaml(text: &str) -> Option<String> {
    let (entries, body) = toml(text).or_else(|| json(text))?;
    let mut yaml = String::from("---\n");
    for (key, value) in entries {
        let plain = key
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
        let key = if plain {
            key
        } else {
            Value::from(key).to_string()
        };
        // JSON is YAML on one line.
        yaml.push_str(&format!("{key}: {value}\n"));
    }
    Some(yaml + "---\n" + body)
}

type Front<'a> = (Vec<(String, Value)>, &'a str);

/// Between two lines `+++`.
fn toml(text: &str) -> Option<Front<'_>> {
    let inner = text.strip_prefix("+++")?.trim_start_matches(' ');
    let inner = inner
        .strip_prefix("\r\n")
        .or_else(|| inner.strip_prefix('\n'))?;
    let (close, line) = inner
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
        .find(|(_, line)| line.trim_end() == "+++")?;
    let table: toml::Table = inner[..close].parse().ok()?;
    let entries = table.into_iter().map(|(key, value)| (key, plain(value)));
    Some((entries.collect(), &inner[close + line.len()..]))
}

fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => Value::from(date.to_string()),
        toml::Value::Array(values) => values.into_iter().map(plain).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, plain(value)))
            .collect(),
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(is) => Value::from(is),
    }
}

/// An object at the very start, alone on its lines.
fn json(text: &str) -> Option<Front<'_>> {
    let object = text.starts_with("{\n") || text.starts_with("{\r\n");
    let mut values =
        serde_json::Deserializer::from_str(object.then_some(text)?).into_iter::<Value>();
    let Value::Object(entries) = values.next()?.ok()? else {
        return None;
    };
    let body = &text[values.byte_offset()..];
    let body = body
        .strip_prefix("\r\n")
        .or_else(|| body.strip_prefix('\n'))?;
    Some((entries.into_iter().collect(), body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_in_toml_and_json_becomes_yaml() {
        let toml = "+++\ntitle = \"The boat\"\ndate = 2025-05-03\nauthors = [\"Ida Lund\"]\n+++\nIt left.\n";
        assert_eq!(
            as_yaml(toml).unwrap(),
            "---\nauthors: [\"Ida Lund\"]\ndate: \"2025-05-03\"\ntitle: \"The boat\"\n---\nIt left.\n"
        );
        let json = "{\n  \"title\": \"The boat\",\n  \"draft\": false\n}\nIt left.\n";
        assert_eq!(
            as_yaml(json).unwrap(),
            "---\ndraft: false\ntitle: \"The boat\"\n---\nIt left.\n"
        );
        assert_eq!(as_yaml("---\ntitle: The boat\n---\nIt left.\n"), None);
        assert_eq!(as_yaml("+++\ntitle = \n+++\nIt left.\n"), None);
    }
}
