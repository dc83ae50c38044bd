//! The JSON Schema of the format, from the table of keys, for editors.
//!
//! It is a convenience; `selfcomp check` is the authority. It says nothing about which key goes with which
//! verb: that needs `oneOf`, and editors answer to `oneOf` with a message over the whole block.

use serde_json::{Map, Value as Json, json};

use super::keys::{self, Key, SECTIONS, Section, Shape, Value};

/// The schema, as it is published.
#[must_use]
pub fn schema() -> Json {
    let mut properties = Map::new();
    properties
        .insert("format".into(), json!({ "type": "integer", "enum": [keys::FORMAT], "description": FORMAT }));
    for section in SECTIONS {
        properties.insert(section.name.into(), whole(section));
    }
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "An exercise of selfcomp, format 1",
        "description": "What `selfcomp check` says counts; this is for completion while writing.",
        "x-tombi-toml-version": "v1.0.0",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "about"],
        "properties": properties,
        "definitions": definitions(),
    })
}

/// The schema as text.
#[must_use]
pub fn text() -> String {
    format!("{:#}\n", schema())
}

const FORMAT: &str = "The number of the format; the only key outside a section.";

/// The blocks, each under the name of its section. A path has the steps of the exercise.
fn definitions() -> Map<String, Json> {
    let own = SECTIONS.iter().filter(|section| section.name != "path");
    own.map(|section| (section.name.into(), block(section))).collect()
}

fn whole(section: &Section) -> Json {
    let name = if section.name == "path" { "step" } else { section.name };
    let one = json!({ "$ref": format!("#/definitions/{name}") });
    let described = |mut whole: Json| {
        whole["description"] = section.doc.into();
        whole
    };
    match section.shape {
        Shape::One => one,
        Shape::Many => described(json!({ "type": "array", "items": one })),
        Shape::Named => described(named(&one)),
        Shape::ManyNamed => described(named(&json!({ "type": "array", "items": one }))),
    }
}

fn named(one: &Json) -> Json {
    json!({ "type": "object", "additionalProperties": one })
}

fn block(section: &Section) -> Json {
    let properties: Map<String, Json> =
        section.keys.iter().map(|key| (key.name.into(), property(key))).collect();
    let needed: Vec<_> = section.keys.iter().filter(|key| key.needed).map(|key| key.name).collect();
    let mut block = json!({
        "type": "object",
        "description": section.doc,
        "additionalProperties": false,
        "properties": properties,
    });
    if !needed.is_empty() {
        block["required"] = needed.into();
    }
    block
}

fn property(key: &Key) -> Json {
    let mut property = value(&key.value);
    property["description"] = match key.verbs {
        [] => key.doc.into(),
        verbs => format!("{} Goes with: {}.", key.doc, verbs.join(", ")).into(),
    };
    property
}

fn value(value: &Value) -> Json {
    match value {
        Value::Text | Value::Template => {
            json!({ "type": "string", "minLength": 1, "maxLength": keys::MOST_LETTERS })
        }
        Value::Condition | Value::Breath => json!({ "type": "string", "minLength": 1 }),
        Value::Slug => json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,39}$" }),
        Value::Id | Value::NameOf(_) => json!({ "type": "string", "pattern": "^[a-z][a-z0-9_]{0,39}$" }),
        Value::Link => json!({ "type": "string", "pattern": "^https://" }),
        Value::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }),
        Value::Number(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Value::Flag => json!({ "type": "boolean" }),
        Value::True => json!({ "type": "boolean", "enum": [true] }),
        Value::Texts(most) => json!({ "type": "array", "items": { "type": "string" }, "maxItems": most }),
        Value::Names => json!({ "type": "array", "items": { "type": "string" } }),
        Value::Word(words) => json!({ "type": "string", "enum": words }),
        Value::Options => {
            list_of(&json!({ "type": ["string", "object"], "additionalProperties": { "type": "string" } }), 2)
        }
        Value::Points => {
            list_of(&json!({ "type": "object", "additionalProperties": { "type": "string" } }), 2)
        }
    }
}

fn list_of(entry: &Json, least: usize) -> Json {
    let mut entry = entry.clone();
    entry["minProperties"] = 1.into();
    entry["maxProperties"] = 1.into();
    json!({ "type": "array", "items": entry, "minItems": least, "maxItems": keys::MOST_OPTIONS })
}
