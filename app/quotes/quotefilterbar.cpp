// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/quotes/quotefilterbar.h"

#include "app/rows/rowpainter.h"
#include "core/export/quotationnames.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// The values of an enum, first to last, with their names.
template<typename Enum>
QList<std::pair<Enum, QString>> named(Enum last, QString (*nameOf)(Enum))
{
    QList<std::pair<Enum, QString>> choices;
    for (int i = 0; i <= int(last); ++i)
        choices.append({Enum(i), nameOf(Enum(i))});
    return choices;
}

} // namespace

QuoteFilterBar::QuoteFilterBar(QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_button(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_result(new QWidget(this)),
      m_shown(new QLabel(m_result))
{
    m_words->setPlaceholderText(tr("Filter quotations"));
    m_words->setAccessibleName(tr("Filter quotations"));
    m_words->setTextMargins(4, 0, 4, 0);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_button->setAccessibleName(tr("More to filter by"));
    m_button->setToolTip(tr("Filter by speaker, source, type, stance, sourcing or status"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setFixedSize(32, 28);
    m_shown->setForegroundRole(QPalette::PlaceholderText);
    m_shown->setFont(RowPainter::smallFont(font()));
    m_shown->setTextFormat(Qt::PlainText);
    auto *clear = new QToolButton(m_result);
    clear->setText(tr("Show all"));
    clear->setToolTip(tr("Clear the filter (Escape in the field)"));
    clear->setFont(RowPainter::smallFont(font()));
    clear->setAutoRaise(true);
    clear->setFocusPolicy(Qt::StrongFocus);

    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_words);
    row->addWidget(m_button);
    auto *resultRow = new QHBoxLayout(m_result);
    resultRow->setContentsMargins(4, 0, 0, 0);
    resultRow->addWidget(m_shown, 1);
    resultRow->addWidget(clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_result);
    m_result->hide();
    setFocusProxy(m_words);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.words = words;
        emit filterChanged();
    });
    connect(clear, &QToolButton::clicked, this, [this] { setFilter({}); });
    connect(m_button, &QToolButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
    });
}

void QuoteFilterBar::setFilter(const QuoteFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    const QSignalBlocker quiet(m_words);
    m_words->setText(filter.words);
    emit filterChanged();
}

void QuoteFilterBar::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    drawIcon();
}

void QuoteFilterBar::showResult(const QuoteList &list)
{
    m_speakers = list.speakers;
    const QString what = description();
    QString text = tr("%1 of %2").arg(locale().toString(list.shown), locale().toString(list.all));
    if (!what.isEmpty())
        text += u" · "_s + what;
    m_shown->setText(text);
    m_shown->setToolTip(tr("%1 quotations are hidden by the filter.").arg(locale().toString(list.all - list.shown)));
    m_result->setVisible(!m_filter.isEmpty());
    drawIcon();
}

bool QuoteFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            emit leftDownwards();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter.isEmpty()) {
            setFilter({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuoteFilterBar::fillMenu()
{
    for (QAction *action : m_menu->actions()) {
        if (action->menu())
            action->menu()->deleteLater();
    }
    m_menu->clear();
    QList<std::pair<QString, QString>> speakers;
    for (const NamedSpeaker &speaker : std::as_const(m_speakers))
        speakers.append({speaker.key, QString(speaker.name).replace(u'&', u"&&"_s)});
    addChoices(tr("&Speaker"), &QuoteFilter::speaker, speakers);
    addChoices(tr("S&ource"), &QuoteFilter::kind, named(SourceKind::Other, &sourceKindName));
    addChoices(tr("&Type"), &QuoteFilter::type, named(QuotationType::Indirect, &quotationTypeName));
    addChoices(tr("St&ance"), &QuoteFilter::stance, named(QuotationStance::Declines, &stanceName));
    addChoices(tr("Sour&cing"), &QuoteFilter::grade, named(SourcingGrade::OtherMedia, &gradeName));
    addChoices(tr("Stat&us"), &QuoteFilter::status, named(QuoteStatus::Rejected, &statusName));
    m_menu->addSeparator();
    m_menu->addAction(tr("Show &All"), this, [this] { setFilter({}); })->setEnabled(!m_filter.isEmpty());
}

template<typename Value>
void QuoteFilterBar::addChoices(const QString &title, std::optional<Value> QuoteFilter::*member,
                                const QList<std::pair<Value, QString>> &choices)
{
    auto *menu = m_menu->addMenu(title);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &name, const std::optional<Value> &value) {
        QAction *action = menu->addAction(name, this, [this, member, value] {
            QuoteFilter filter = m_filter;
            filter.*member = value;
            setFilter(filter);
        });
        action->setCheckable(true);
        action->setChecked(m_filter.*member == value);
        group->addAction(action);
    };
    add(tr("Any"), std::nullopt);
    menu->addSeparator();
    for (const auto &[value, name] : choices)
        add(name, value);
}

QString QuoteFilterBar::description() const
{
    QStringList parts;
    const auto speaker = std::ranges::find_if(
        m_speakers, [&](const NamedSpeaker &one) { return m_filter.speaker && one.key == *m_filter.speaker; });
    if (speaker != m_speakers.end())
        parts << speaker->name;
    if (const QString asked = filterText(m_filter); !asked.isEmpty())
        parts << asked;
    return parts.join(u", "_s);
}

// Three lines, each shorter; in the accent colour while the menu hides something.
void QuoteFilterBar::drawIcon()
{
    QuoteFilter beside = m_filter;
    beside.words.clear();
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QColor color = beside.isEmpty() ? m_appearance.ink : m_appearance.accent;
    for (int i = 0; i < 3; ++i)
        painter.fillRect(QRectF(2 + 2.5 * i, 3.5 + 4 * i, 12 - 5 * i, 1.5), color);
    painter.end();
    m_button->setIcon(QIcon(pixmap));
    m_button->setIconSize({16, 16});
}

} // namespace lectern
