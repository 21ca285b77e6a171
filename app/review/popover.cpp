// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/popover.h"

#include "app/learning/learningactions.h"
#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/review/reviewactions.h"
#include "app/rows/rowpainter.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 300;

/// A key and what it does, to press with the mouse.
class KeyButton : public QAbstractButton
{
public:
    KeyButton(const QAction &action, const Appearance &appearance, QWidget *parent)
        : QAbstractButton(parent),
          m_key(action.shortcut().toString(QKeySequence::NativeText)),
          m_label(action.iconText()),
          m_appearance(appearance)
    {
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(action.toolTip());
        setToolTip(action.toolTip());
    }

    QSize sizeHint() const override { return RowPainter::keySize(m_key, m_label, font()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionViewItem option;
        option.font = font();
        RowPainter(painter, option, m_appearance).drawKey({0, 0}, m_key, m_label, underMouse());
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_key;
    QString m_label;
    const Appearance &m_appearance;
};

QLabel *makeLabel(QWidget *parent, const QFont &font, QPalette::ColorRole role)
{
    auto *label = new QLabel(parent);
    label->setFont(font);
    label->setForegroundRole(role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

Popover::Popover(ArticleTab &tab, const ReviewActions &actions)
    : QFrame(&tab),
      m_tab(tab),
      m_actions(actions),
      m_appearance(appearanceFor(tab.markPalette())),
      m_title(makeLabel(this, RowPainter::mediumFont(font()), QPalette::WindowText)),
      m_reason(makeLabel(this, RowPainter::smallFont(font()), QPalette::WindowText)),
      m_status(makeLabel(this, RowPainter::smallFont(font()), QPalette::PlaceholderText)),
      m_keys(new QHBoxLayout),
      m_lessons(new QHBoxLayout)
{
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(boxWidth);
    for (QHBoxLayout *row : {m_keys, m_lessons}) {
        row->setContentsMargins(0, 4, 0, 0);
        row->setSpacing(12);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_status);
    layout->addLayout(m_keys);
    layout->addLayout(m_lessons);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Popover::showNow);
    connect(&tab.annotated(), &AnnotatedArticle::changed, this, &Popover::dismiss);
    connect(&tab, &ArticleTab::currentAnnotationChanged, this, &Popover::dismiss);
    connect(tab.page().verticalScrollBar(), &QScrollBar::valueChanged, this, &Popover::dismiss);
    connect(&tab, &ArticleTab::markPaletteChanged, this,
            [this](const MarkPalette &palette) { m_appearance = appearanceFor(palette); });
}

void Popover::hover(std::optional<AnnotationId> id)
{
    if (id == m_wanted)
        return;
    m_wanted = id;
    const bool isOpen = isVisible();
    m_timer.start(id && isOpen ? delay / 3 : delay);
    if (!id && !isOpen)
        m_timer.stop();
}

void Popover::dismiss()
{
    m_timer.stop();
    m_wanted.reset();
    hide();
}

void Popover::showFor(const Annotation &annotation)
{
    const bool isShown = isVisible() && m_shown == annotation.id;
    dismiss();
    if (isShown)
        return;
    m_tab.page().reveal(annotation.extent());
    m_wanted = annotation.id;
    showNow();
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::Enter)
        m_timer.stop(); // on the way to a button
    if (event->type() == QEvent::Leave) {
        m_wanted.reset();
        m_timer.start(delay / 3);
    }
    return QFrame::event(event);
}

void Popover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.rule);
    painter.setBrush(m_appearance.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Popover::showNow()
{
    const Annotation *annotation = m_wanted ? m_tab.annotated().annotations().find(*m_wanted) : nullptr;
    if (!annotation) {
        hide();
        return;
    }
    m_shown = annotation->id;
    fill(*annotation);
    place(*annotation);
    show();
    raise();
}

void Popover::fill(const Annotation &annotation)
{
    const QString identity = identityText(annotation, m_tab.catalogue().catalogue());
    m_title->setText(identity.isEmpty()
                         ? u"“%1”"_s.arg(quotedWords(m_tab.annotated().article().text(), annotation.ranges))
                         : identity);
    m_reason->setText(reasonText(annotation));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_status->setText(u"%1 · %2"_s.arg(kindName(annotation.kind), statusText(annotation)));

    addKeys(*m_keys, m_actions.hintsFor(annotation));
    addKeys(*m_lessons, m_actions.learning->hintsFor(annotation));
}

void Popover::addKeys(QHBoxLayout &row, const QList<QAction *> &actions)
{
    while (QLayoutItem *item = row.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new KeyButton(*action, m_appearance, this);
        connect(button, &QAbstractButton::clicked, action, [this, action] {
            m_tab.setCurrentAnnotation(m_shown);
            dismiss();
            action->trigger();
        });
        row.addWidget(button);
    }
    if (!actions.isEmpty())
        row.addStretch();
}

// Below the mark, above where there is no room, and never over it.
void Popover::place(const Annotation &annotation)
{
    layout()->activate();
    resize(boxWidth, layout()->hasHeightForWidth() ? layout()->heightForWidth(boxWidth) : sizeHint().height());
    const PageView &page = m_tab.page();
    const QRect mark = page.rectOf(annotation.ranges.first());
    const QPoint corner = page.viewport()->mapTo(&m_tab, mark.bottomLeft());
    int y = corner.y() + 8;
    if (y + height() > m_tab.height())
        y = corner.y() - mark.height() - 8 - height();
    move(std::clamp(corner.x(), 8, std::max(8, m_tab.width() - boxWidth - 8)), std::max(8, y));
}

} // namespace lectern
