// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfoutline.h"

#include "gongwen.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <utility>

namespace Gongkai {

namespace {

constexpr std::size_t none = std::size_t(-1);

class Outline
{
public:
    Outline(QPDF &pdf, const std::vector<Bookmark> &bookmarks, double pageTop);

    void add();

private:
    [[nodiscard]] std::size_t parentOf(std::size_t index) const;
    [[nodiscard]] std::vector<std::size_t> childrenOf(std::size_t parent) const;
    [[nodiscard]] QPDFObjectHandle destination(const Bookmark &bookmark) const;
    void link(QPDFObjectHandle parent, std::size_t parentIndex, bool isOpen);

    const std::vector<Bookmark> &m_bookmarks;
    QPDF &m_pdf;
    double m_pageTop;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_items;
};

Outline::Outline(QPDF &pdf, const std::vector<Bookmark> &bookmarks, double pageTop)
    : m_bookmarks(bookmarks), m_pdf(pdf), m_pageTop(pageTop), m_pages(pdf.getAllPages())
{
}

std::size_t Outline::parentOf(std::size_t index) const
{
    for (std::size_t i = index; i-- > 0;) {
        if (m_bookmarks[i].level < m_bookmarks[index].level)
            return i;
    }
    return none;
}

std::vector<std::size_t> Outline::childrenOf(std::size_t parent) const
{
    std::vector<std::size_t> children;
    for (std::size_t i = 0; i < m_bookmarks.size(); ++i) {
        if (parentOf(i) == parent)
            children.push_back(i);
    }
    return children;
}

QPDFObjectHandle Outline::destination(const Bookmark &bookmark) const
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(m_pages.at(std::size_t(bookmark.page)));
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(m_pageTop - bookmark.top / Gongwen::pt, 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void Outline::link(QPDFObjectHandle parent, std::size_t parentIndex, bool isOpen)
{
    const std::vector<std::size_t> children = childrenOf(parentIndex);
    if (children.empty())
        return;
    parent.replaceKey("/First", m_items[children.front()]);
    parent.replaceKey("/Last", m_items[children.back()]);
    const auto count = static_cast<long long>(children.size());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? count : -count));
    for (std::size_t i = 0; i < children.size(); ++i) {
        QPDFObjectHandle item = m_items[children[i]];
        item.replaceKey("/Parent", parent);
        if (i > 0)
            item.replaceKey("/Prev", m_items[children[i - 1]]);
        if (i + 1 < children.size())
            item.replaceKey("/Next", m_items[children[i + 1]]);
        link(item, children[i], false);
    }
}

void Outline::add()
{
    for (const Bookmark &bookmark : m_bookmarks) {
        QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Dest", destination(bookmark));
        m_items.push_back(m_pdf.makeIndirectObject(item));
    }
    QPDFObjectHandle outlines = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    link(outlines, none, true);
    m_pdf.getRoot().replaceKey("/Outlines", outlines);
    m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

void addOutline(QPDF &pdf, const std::vector<Bookmark> &bookmarks, double pageTop)
{
    if (!bookmarks.empty())
        Outline(pdf, bookmarks, pageTop).add();
}

} // namespace Gongkai
