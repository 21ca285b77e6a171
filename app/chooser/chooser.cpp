// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/chooser/chooser.h"

#include "app/rows/rowpainter.h"

#include <QAbstractListModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 320;
constexpr int shownRows = 9;

int rowHeight(const QFont &font) { return QFontMetrics(font).height() + 12; }

} // namespace

class Chooser::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(QList<Choice> choices)
    {
        beginResetModel();
        m_choices = std::move(choices);
        endResetModel();
    }
    const QList<Choice> &choices() const { return m_choices; }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Choice &choice = m_choices[index.row()];
        if (role == Qt::DisplayRole)
            return choice.title;
        if (role == Qt::AccessibleDescriptionRole)
            return choice.detail;
        return {};
    }

private:
    QList<Choice> m_choices = {};
};

class Chooser::Delegate : public QStyledItemDelegate
{
public:
    Delegate(const Chooser &chooser, QObject *parent) : QStyledItemDelegate(parent), m_chooser(chooser) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, rowHeight(option.font)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Choice &choice = m_chooser.m_model->choices()[index.row()];
        const RowPainter row(*painter, option, m_chooser.m_appearance);
        row.drawRoundedBackground(4);
        QRect rest = option.rect.adjusted(12, 0, -12, 0);
        if (choice.color.isValid())
            row.drawDot(rest.left(), rest.center().y(), choice.color);
        rest.setLeft(rest.left() + 18);
        if (const QString end = choice.isChecked ? u"✓"_s : choice.key; !end.isEmpty())
            rest.setRight(row.drawRight(rest, end));
        rest.setLeft(row.drawText(rest, choice.title, row.mediumFont(), m_chooser.m_appearance.ink) + 8);
        row.drawText(rest, choice.detail, row.smallFont(), m_chooser.m_appearance.muted);
    }

private:
    const Chooser &m_chooser;
};

Chooser::Chooser(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_model(new Model(this)),
      m_delegate(new Delegate(*this, this))
{
    m_filter->setTextMargins(4, 0, 4, 0);
    m_filter->installEventFilter(this);
    m_filter->setAccessibleName(tr("Filter the choices"));
    connect(m_filter, &QLineEdit::textChanged, this, &Chooser::refresh);

    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::clicked, this, &Chooser::choose);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
}

Chooser::~Chooser() = default;

void Chooser::setAppearance(const Appearance &appearance) { m_appearance = appearance; }

void Chooser::open(const QRect &anchor, const QString &title, Choices choices)
{
    m_anchor = anchor;
    m_choices = std::move(choices);
    m_filter->clear();
    m_filter->setPlaceholderText(title);
    m_filter->setAccessibleName(title);
    m_list->setAccessibleName(title);
    refresh();
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

// The keys go to the field; those that move and choose are the list's.
bool Chooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (const QModelIndex keyed = indexOfKey(key->text()); keyed.isValid()) {
        choose(keyed);
        return true;
    }
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Escape: hide(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

void Chooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.field);
    painter.setPen(m_appearance.rule);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Chooser::refresh()
{
    m_model->setChoices(m_choices(m_filter->text().trimmed()));
    m_list->setCurrentIndex(m_model->index(0));
    place();
}

void Chooser::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto chosen = m_model->choices()[index.row()].choose;
    hide();
    chosen();
}

QModelIndex Chooser::indexOfKey(const QString &key) const
{
    if (key.isEmpty() || !m_filter->text().isEmpty())
        return {};
    const QList<Choice> &choices = m_model->choices();
    const auto keyed = std::ranges::find(choices, key, &Choice::key);
    return keyed == choices.end() ? QModelIndex() : m_model->index(int(keyed - choices.begin()));
}

void Chooser::place()
{
    const int rows = std::clamp(m_model->rowCount({}), 1, shownRows);
    m_list->setFixedHeight(rows * rowHeight(m_list->font()));
    setFixedWidth(boxWidth);
    adjustSize();
    const QScreen *screen = parentWidget()->screen();
    const QRect room = screen->availableGeometry();
    QPoint corner = m_anchor.bottomLeft() + QPoint(-8, 6);
    if (corner.y() + height() > room.bottom())
        corner.setY(m_anchor.top() - 6 - height());
    corner.setX(std::clamp(corner.x(), room.left() + 4, std::max(room.left() + 4, room.right() - boxWidth - 4)));
    corner.setY(std::max(corner.y(), room.top() + 4));
    move(corner);
}

} // namespace lectern
