//! Formulas over counts, in the notation of Vale.
use evalexpr::{
    ContextWithMutableFunctions, ContextWithMutableVariables, EvalexprError, Function,
    HashMapContext, Node, Value, build_operator_tree,
};

/// The longest formula, in bytes: no deeper nesting fits into it.
const LONGEST: usize = 1000;

/// What may be called in a formula besides `math.…`.
const FUNCTIONS: &[&str] = &["min", "max", "floor", "ceil", "round"];

/// A formula, ready to be computed.
#[derive(Debug)]
pub(crate) struct Formula(Node);

impl Formula {
    /// Reads a formula over these variables.
    ///
    /// # Errors
    /// Why it cannot be computed, in one sentence without a full stop.
    pub(crate) fn read(text: &str, variables: &[&str]) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err("the formula is too long".into());
        }
        if text.contains([';', '"']) {
            return Err("a formula is one expression over numbers".into());
        }
        let plain = text
            .replace("heading.h", "heading_h")
            // Vale's `math.log` is the natural logarithm.
            .replace("math.log(", "math.ln(")
            .replace("math.", "math::");
        let node = build_operator_tree(&plain).map_err(|error| told(&error))?;
        let unknown = node
            .iter_variable_identifiers()
            .find(|name| !variables.contains(name));
        if let Some(name) = unknown {
            return Err(format!("`{name}` is not counted"));
        }
        let called = |name: &&str| name.starts_with("math::") || FUNCTIONS.contains(name);
        let unknown = node.iter_function_identifiers().find(|name| !called(name));
        if let Some(name) = unknown {
            return Err(format!("the function `{name}` is not known"));
        }
        Ok(Self(node))
    }

    /// The number it comes to.
    pub(crate) fn number(&self, values: &[(&str, f64)]) -> Result<f64, String> {
        let context = context(values).map_err(|error| told(&error))?;
        let number = self.0.eval_number_with_context(&context);
        number.map_err(|error| told(&error))
    }

    /// Whether it holds.
    pub(crate) fn holds(&self, values: &[(&str, f64)]) -> Result<bool, String> {
        let context = context(values).map_err(|error| told(&error))?;
        let holds = self.0.eval_boolean_with_context(&context);
        holds.map_err(|error| told(&error))
    }
}

fn context(values: &[(&str, f64)]) -> Result<HashMapContext, EvalexprError> {
    let mut context = HashMapContext::new();
    for (name, value) in values {
        context.set_value((*name).to_owned(), Value::Float(*value))?;
    }
    context.set_function("round".into(), Function::new(round))?;
    Ok(context)
}

/// `round(x)`, or `round(x, 2)` to so many places.
fn round(argument: &Value) -> Result<Value, EvalexprError> {
    let (number, places) = match argument {
        Value::Tuple(parts) if parts.len() == 2 => (parts[0].as_number()?, parts[1].as_number()?),
        number => (number.as_number()?, 0.0),
    };
    let scale = 10_f64.powf(places);
    Ok(Value::Float((number * scale).round() / scale))
}

fn told(error: &EvalexprError) -> String {
    let told = error.to_string();
    format!("this cannot be computed: {}", told.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Result<String, String> {
        let formula = Formula::read(text, &["words", "sentences", "heading_h2"])?;
        let values = [("words", 12.0), ("sentences", 5.0), ("heading_h2", 2.0)];
        formula.number(&values).map(|number| format!("{number:.3}"))
    }

    #[test]
    fn a_formula_comes_to_a_number() {
        assert_eq!(
            number("(0.5 * (words / sentences)) + 1 - heading.h2\n"),
            Ok("0.200".into())
        );
        assert_eq!(
            number("math.sqrt(words * 3) + math.log(1.0)"),
            Ok("6.000".into())
        );
        assert_eq!(
            number("round(words / sentences, 1) + round(2.6)"),
            Ok("5.400".into())
        );
        assert_eq!(number("max(words, sentences)"), Ok("12.000".into()));
    }

    #[test]
    fn what_is_no_formula_is_told() {
        assert_eq!(number("wards / 2"), Err("`wards` is not counted".into()));
        assert_eq!(
            number("typeof(words)"),
            Err("the function `typeof` is not known".into())
        );
        for wrong in [
            "",
            "words +",
            "(words",
            "words = 3",
            "\"words\"",
            "words; 1",
            "1 2",
        ] {
            assert!(number(wrong).is_err(), "{wrong}");
        }
        assert!(number(&"(".repeat(5000)).is_err());
    }

    #[test]
    fn a_condition_holds_or_does_not() {
        let holds = |text: &str| {
            let formula = Formula::read(&format!("result {text}"), &["result"]);
            formula.and_then(|formula| formula.holds(&[("result", 8.0)]))
        };
        assert_eq!(holds("> 7.5"), Ok(true));
        assert_eq!(holds("< 8"), Ok(false));
        assert_eq!(holds("== 8.0 && result < 9"), Ok(true));
        assert!(holds("+ 1").is_err());
    }
}
