// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

#include "xmltext.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QXmlStreamWriter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

const QString program = u"Gongkai"_s;

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle dateObject(const QDateTime &time)
{
    const QString stamp = time.toUTC().toString(u"yyyyMMddHHmmss"_s);
    return QPDFObjectHandle::newString(("D:" + stamp.toLatin1() + "Z").toStdString());
}

QPDFObjectHandle information(const PaperMeta &meta)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    for (const auto &[key, text] :
        {std::pair("/Title", meta.title), {"/Author", meta.author}, {"/Subject", meta.subject}}) {
        if (!text.isEmpty())
            info.replaceKey(key, textObject(text));
    }
    info.replaceKey("/Creator", textObject(program));
    info.replaceKey("/Producer", textObject(program));
    if (meta.createdAt.isValid()) {
        info.replaceKey("/CreationDate", dateObject(meta.createdAt));
        info.replaceKey("/ModDate", dateObject(meta.createdAt));
    }
    return info;
}

/// Writes the XMP packet: RDF about the file itself.
class XmpWriter
{
public:
    explicit XmpWriter(QByteArray *bytes) : m_xml(bytes) { }

    void write(const PaperMeta &meta, PdfKind kind);

private:
    void writeList(const QString &name, const QString &list, const QString &text, bool hasLanguage = false);
    void writeDates(const QDateTime &time);

    QXmlStreamWriter m_xml;
};

void XmpWriter::writeList(const QString &name, const QString &list, const QString &text, bool hasLanguage)
{
    if (text.isEmpty())
        return;
    m_xml.writeStartElement(name);
    m_xml.writeStartElement(list);
    m_xml.writeStartElement(u"rdf:li"_s);
    if (hasLanguage)
        m_xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    m_xml.writeCharacters(xmlText(text));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void XmpWriter::writeDates(const QDateTime &time)
{
    if (!time.isValid())
        return;
    const QString text = time.toUTC().toString(Qt::ISODate);
    m_xml.writeTextElement(u"xmp:CreateDate"_s, text);
    m_xml.writeTextElement(u"xmp:ModifyDate"_s, text);
}

void XmpWriter::write(const PaperMeta &meta, PdfKind kind)
{
    m_xml.writeStartElement(u"x:xmpmeta"_s);
    m_xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    m_xml.writeStartElement(u"rdf:RDF"_s);
    m_xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    m_xml.writeStartElement(u"rdf:Description"_s);
    m_xml.writeAttribute(u"rdf:about"_s, {});
    m_xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    m_xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    m_xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    m_xml.writeAttribute(u"xmlns:pdfaid"_s, u"http://www.aiim.org/pdfa/ns/id/"_s);
    writeList(u"dc:title"_s, u"rdf:Alt"_s, meta.title, true);
    writeList(u"dc:creator"_s, u"rdf:Seq"_s, meta.author);
    writeList(u"dc:description"_s, u"rdf:Alt"_s, meta.subject, true);
    writeList(u"dc:language"_s, u"rdf:Bag"_s, u"zh-CN"_s);
    m_xml.writeTextElement(u"xmp:CreatorTool"_s, program);
    writeDates(meta.createdAt);
    m_xml.writeTextElement(u"pdf:Producer"_s, program);
    if (kind == PdfKind::Archival) {
        m_xml.writeTextElement(u"pdfaid:part"_s, u"1"_s);
        m_xml.writeTextElement(u"pdfaid:conformance"_s, u"B"_s);
    }
    m_xml.writeEndDocument();
}

QByteArray xmpPacket(const PaperMeta &meta, PdfKind kind)
{
    QByteArray xmp;
    XmpWriter(&xmp).write(meta, kind);
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xmp + "\n<?xpacket end=\"r\"?>";
}

} // namespace

void addMetadata(QPDF &pdf, const PaperMeta &meta, PdfKind kind)
{
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information(meta)));
    // Qt gives an archival file an id by chance, half of which would be kept.
    pdf.getTrailer().removeKey("/ID");
    QPDFObjectHandle xmp = pdf.newStream(xmpPacket(meta, kind).toStdString());
    xmp.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    xmp.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    // Programs that know nothing of PDF look for it, so it is never packed (ISO 19005-1, 6.7.2).
    xmp.setFilterOnWrite(false);
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", xmp);
    root.replaceKey("/Lang", QPDFObjectHandle::newString("zh-CN"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace Gongkai
