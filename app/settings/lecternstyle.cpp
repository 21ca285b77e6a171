// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/lecternstyle.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 6;

// A one-pixel line sits on pixel centres, whatever the scale.
QRectF outline(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

bool isDocumentTab(const QWidget *widget)
{
    const auto *bar = qobject_cast<const QTabBar *>(widget);
    return bar && bar->documentMode();
}

void paintCross(QPainter *painter, const QRect &rect, const QColor &color)
{
    QRectF cross(0, 0, 7, 7);
    cross.moveCenter(QRectF(rect).center());
    painter->setPen(QPen(color, 1.2));
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.topRight(), cross.bottomLeft());
}

// Follows the palette of the moment.
class CrossIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintCross(painter, rect, QGuiApplication::palette().color(QPalette::PlaceholderText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new CrossIcon(*this); }
};

} // namespace

LecternStyle::LecternStyle(const Appearance &appearance) : QProxyStyle(u"Fusion"_s), m_appearance(appearance) {}

void LecternStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_PanelLineEdit: drawInput(option, painter); break;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus))
            drawButton(option, painter);
        break;
    case PE_PanelButtonCommand: drawButton(option, painter); break;
    case PE_FrameMenu: break;
    case PE_PanelMenu:
        painter->setPen(m_appearance.rule);
        painter->setBrush(m_appearance.field);
        painter->drawRect(outline(option->rect));
        break;
    case PE_FrameFocusRect:
        painter->setPen(m_appearance.accent);
        painter->drawRoundedRect(outline(option->rect), 3, 3);
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_appearance.hairline);
        break;
    case PE_IndicatorTabClose: drawCross(option, painter); break;
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar: break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void LecternStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape: drawTab(option, painter, widget); return;
    case CE_MenuItem: drawMenuItem(option, painter, widget); return;
    case CE_MenuBarItem: drawMenuBarItem(option, painter, widget); return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_appearance.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_appearance.hairline);
        return;
    case CE_Splitter: painter->fillRect(option->rect, m_appearance.hairline); return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void LecternStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

// Scroll bars have no arrow buttons: the groove is the whole bar.
QRect LecternStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const int length = isHorizontal ? bar->rect.width() : bar->rect.height();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 page = qMax(bar->pageStep, 1);
    const qint64 share = range > 0 ? length * page / (range + page) : length;
    const int thumb = int(std::clamp<qint64>(share, qMin(32, length), length));
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return isHorizontal ? visualRect(bar->direction, bar->rect, QRect(from, 0, size, bar->rect.height()))
                            : QRect(0, from, bar->rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider: return piece(start, thumb);
    case SC_ScrollBarGroove: return piece(0, length);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + thumb, length - start - thumb);
    default: return {};
    }
}

QRect LecternStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(6, 0, -2, 0) : rect;
}

int LecternStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_MenuVMargin: return 4;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_MenuBarPanelWidth: return 0;
    case PM_SplitterWidth: return 1;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin: return 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 16;
    case PM_TabBarBaseHeight: return 1;
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LecternStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_EtchDisabledText: return 0;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize LecternStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit: return {base.width(), qMax(base.height(), 28)};
    case CT_PushButton: return {qMax(base.width() + 20, 80), qMax(base.height(), 30)};
    case CT_MenuBarItem: return {base.width() + 4, 33};
    case CT_MenuItem: return base + QSize(8, base.height() > 12 ? 4 : 0);
    default: return base;
    }
}

// Document tabs stand on the paper they belong to; the others are words with a
// bar under the current one.
void LecternStyle::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option->state & State_Selected;
    const QRect &rect = option->rect;
    if (!isDocumentTab(widget)) {
        if (isCurrent)
            painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_appearance.accent);
    } else if (isCurrent) {
        QPainterPath path;
        const QRectF edge = QRectF(rect).adjusted(0.5, 4.5, -0.5, radius + 2);
        path.addRoundedRect(edge, radius, radius);
        painter->setClipRect(rect);
        painter->setPen(m_appearance.hairline);
        painter->setBrush(m_appearance.page.paper);
        painter->drawPath(path);
    } else if (option->state & State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_appearance.track);
        painter->drawRoundedRect(rect.adjusted(2, 6, -2, -4), radius, radius);
    }
    if (option->state & State_HasFocus) {
        painter->setPen(m_appearance.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(outline(rect.adjusted(3, 7, -3, -4)), 3, 3);
    }
    painter->restore();
}

void LecternStyle::drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(item->rect, m_appearance.window);
    painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1), m_appearance.hairline);
    if (item->state & State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_appearance.track);
        painter->drawRoundedRect(item->rect.adjusted(2, 4, -2, -5), 4, 4);
    }
    const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->setPen(item->state & State_Enabled ? m_appearance.ink : m_appearance.faint);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item->text);
    painter->restore();
}

// The current item lies on a quiet ground; the rest is Fusion's.
void LecternStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    QStyleOptionMenuItem quiet = *item;
    if (item->state & State_Selected && item->state & State_Enabled) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_appearance.selected);
        painter->drawRoundedRect(item->rect.adjusted(4, 0, -4, 0), 4, 4);
        painter->restore();
    }
    quiet.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &quiet, painter, widget);
}

void LecternStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    painter->fillRect(option->rect, option->palette.window()); // scroll bars promise to paint every pixel
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const QRect thumb = isHorizontal ? slider.adjusted(2, 3, -2, -3) : slider.adjusted(3, 2, -3, -2);
    const bool isHeld =
        option->activeSubControls & SC_ScrollBarSlider && option->state & (State_Sunken | State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHeld ? m_appearance.muted : m_appearance.rule);
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

void LecternStyle::drawInput(const QStyleOption *option, QPainter *painter) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && frame->lineWidth == 0) {
        painter->fillRect(option->rect, option->palette.base());
        return;
    }
    const bool hasFocus = option->state & State_HasFocus;
    painter->setPen(QPen(hasFocus ? m_appearance.accent : m_appearance.rule, 1));
    painter->setBrush(option->palette.base());
    painter->drawRoundedRect(outline(option->rect), radius, radius);
}

void LecternStyle::drawCross(const QStyleOption *option, QPainter *painter) const
{
    const bool isLit = option->state & State_MouseOver;
    if (isLit) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_appearance.track);
        painter->drawRoundedRect(option->rect, 4, 4);
    }
    paintCross(painter, option->rect, isLit ? m_appearance.ink : m_appearance.muted);
}

// The cross in a search field is our own: the platform's would have its icon theme
// looked up and three image plugins loaded before the first frame.
QIcon LecternStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return QIcon(new CrossIcon);
    return QProxyStyle::standardIcon(which, option, widget);
}

void LecternStyle::drawButton(const QStyleOption *option, QPainter *painter) const
{
    const bool hasFocus = option->state & State_HasFocus;
    const bool isLit = option->state & (State_Sunken | State_On);
    const bool isHovered = option->state & State_Enabled && option->state & State_MouseOver;
    painter->setPen(hasFocus ? m_appearance.accent : m_appearance.rule);
    painter->setBrush(isLit ? m_appearance.selected : isHovered ? m_appearance.track : m_appearance.field);
    painter->drawRoundedRect(outline(option->rect), radius, radius);
}

} // namespace lectern
