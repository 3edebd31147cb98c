//! Word documents in Word's own dialect, put together from the XML that a test is about.
use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

pub(crate) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(crate) const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/// A package of parts.
#[derive(Clone)]
pub(crate) struct Docx {
    space: &'static str,
    pub(crate) parts: Vec<(String, Vec<u8>)>,
    links: String,
}

impl Docx {
    /// A document with these paragraphs and tables.
    pub(crate) fn new(body: &str) -> Self {
        Self::in_space(WORD, body)
    }

    pub(crate) fn in_space(space: &'static str, body: &str) -> Self {
        let mut docx = Self {
            space,
            parts: Vec::new(),
            links: String::new(),
        };
        docx.raw("_rels/.rels", &relationships(
            r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
        ));
        docx.word("document", &format!("<w:body>{body}</w:body>"))
    }

    fn raw(&mut self, name: &str, xml: &str) {
        let text = format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}");
        self.parts.push((name.to_owned(), text.into_bytes()));
    }

    fn word(mut self, root: &str, inside: &str) -> Self {
        let xml = format!(
            r#"<w:{root} xmlns:w="{}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">{inside}</w:{root}>"#,
            self.space
        );
        self.raw(&format!("word/{}.xml", name_of(root)), &xml);
        self
    }

    /// With a further part that the document refers to: `styles`, `numbering`, `footnotes`, `comments` …
    pub(crate) fn with(mut self, root: &str, inside: &str) -> Self {
        let name = name_of(root);
        self.links.push_str(&format!(
            r#"<Relationship Id="{name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{name}" Target="{name}.xml"/>"#
        ));
        self.word(root, inside)
    }

    /// With the threads of its comments.
    pub(crate) fn with_threads(mut self, inside: &str) -> Self {
        self.links.push_str(r#"<Relationship Id="threads" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>"#);
        self.raw("word/commentsExtended.xml", &format!(
            r#"<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">{inside}</w15:commentsEx>"#
        ));
        self
    }

    /// With an address that links refer to by its id.
    pub(crate) fn with_link(mut self, id: &str, url: &str) -> Self {
        self.links.push_str(&format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{url}" TargetMode="External"/>"#
        ));
        self
    }

    /// With a picture that drawings refer to by its id.
    pub(crate) fn with_picture(mut self, id: &str, name: &str, bytes: &[u8]) -> Self {
        self.links.push_str(&format!(
            r#"<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/{name}"/>"#
        ));
        self.parts
            .push((format!("word/media/{name}"), bytes.to_vec()));
        self
    }

    /// With what the document says of itself.
    pub(crate) fn with_properties(mut self, inside: &str) -> Self {
        self.raw("docProps/core.xml", &format!(
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">{inside}</cp:coreProperties>"#
        ));
        self
    }

    /// The file.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut parts = self.parts.clone();
        parts.push((
            "word/_rels/document.xml.rels".into(),
            relationships(&self.links).into_bytes(),
        ));
        pack(&parts)
    }
}

/// The part with a root element: headers and notes are called after what they hold many of.
fn name_of(root: &str) -> &str {
    match root {
        "hdr" => "header",
        "ftr" => "footer",
        other => other,
    }
}

fn relationships(links: &str) -> String {
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>"#
    )
}

/// A zip file with these parts.
pub(crate) fn pack(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name.as_str(), SimpleFileOptions::default())
            .unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A paragraph of plain words.
pub(crate) fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", r(text))
}

/// A paragraph with a style.
pub(crate) fn styled(style: &str, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{}</w:p>"#,
        r(text)
    )
}

/// A run of plain words.
pub(crate) fn r(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// A run with properties.
pub(crate) fn run(properties: &str, text: &str) -> String {
    format!(r#"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}
