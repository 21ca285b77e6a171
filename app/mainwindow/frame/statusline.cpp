// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/frame/statusline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTime>

namespace lectern {

using namespace Qt::StringLiterals;

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent) { setFixedSize(120, 4); }

void ProgressLine::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    update();
}

void ProgressLine::setShare(qreal share)
{
    m_share = share;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.track);
    painter.drawRoundedRect(rect(), 2, 2);
    QRectF done = rect();
    done.setWidth(done.width() * m_share);
    if (isRightToLeft())
        done.moveRight(width());
    painter.setBrush(m_appearance.accent);
    painter.drawRoundedRect(done, 2, 2);
}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_reading(new QLabel(this)),
      m_decisions(new QLabel(this)),
      m_progress(new ProgressLine(this)),
      m_source(new QLabel(this)),
      m_saved(new QLabel(this))
{
    m_reading->setAccessibleName(tr("Length"));
    m_decisions->setAccessibleName(tr("Decisions left"));
    m_progress->setAccessibleName(tr("Share of decisions made"));
    m_source->setAccessibleName(tr("Language and encoding"));
    m_saved->setAccessibleName(tr("Saved state"));
    m_layout->setContentsMargins(14, 1, 14, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_reading);
    m_layout->addSpacing(14);
    m_layout->addWidget(m_decisions);
    m_layout->addWidget(m_progress);
    m_layout->addStretch(1);
    m_layout->addWidget(m_source);
    m_layout->addSpacing(14);
    m_layout->addWidget(m_saved);
    setFixedHeight(30);
    clear();
}

void StatusLine::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_progress->setAppearance(appearance);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, appearance.muted);
    setPalette(colors);
    QFont small = font();
    small.setPixelSize(interfaceFont().pixelSize() - 1);
    small.setFeature("tnum", 1); // digits do not jump
    setFont(small);
}

void StatusLine::addWidget(QWidget *widget) { m_layout->insertWidget(m_layout->indexOf(m_source), widget); }

void StatusLine::clear()
{
    m_reading->clear();
    m_source->clear();
    m_decisions->clear();
    m_progress->hide();
}

void StatusLine::setReading(const ReadingTime &reading)
{
    const QString words = tr("%Ln word(s)", nullptr, int(reading.words));
    m_reading->setText(tr("%1 · %Ln min", nullptr, reading.minutes).arg(words));
}

void StatusLine::setDecisions(int left, int all)
{
    m_decisions->setText(all == 0    ? QString()
                         : left == 0 ? tr("All decided")
                                     : tr("%Ln decision(s) left", nullptr, left));
    m_progress->setVisible(all > 0);
    m_progress->setShare(all > 0 ? 1 - qreal(left) / all : 0);
}

void StatusLine::setSource(const QString &language, const QString &encoding)
{
    QStringList parts;
    if (!language.isEmpty())
        parts << QLocale::languageToString(QLocale(language).language());
    if (!encoding.isEmpty())
        parts << encoding;
    m_source->setText(parts.join(u" · "_s));
}

void StatusLine::setSaved(QTime at)
{
    const QLocale locale;
    const QString format = locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    m_saved->setText(at.isValid() ? tr("All saved %1").arg(locale.toString(at, format)) : tr("All saved"));
    m_saved->setToolTip(tr("Every change is saved as you make it"));
}

void StatusLine::setSaving() { m_saved->setText(tr("Saving…")); }

void StatusLine::setUnsaved(const QString &why)
{
    m_saved->setText(tr("Not saved"));
    m_saved->setToolTip(why);
}

void StatusLine::setReadOnly(const QString &why)
{
    m_saved->setText(tr("Read only"));
    m_saved->setToolTip(why);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.hairline);
}

} // namespace lectern
