// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text) { return text.remove(u'&').remove(u'…'); }

/// Some that are taken for something else at the moment are in the action's data.
QList<QKeySequence> shortcutsOf(const QAction &action)
{
    const auto lent = action.data();
    if (action.shortcuts().isEmpty() && lent.metaType() == QMetaType::fromType<QKeySequence>())
        return {lent.value<QKeySequence>()};
    return action.shortcuts();
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : shortcutsOf(action))
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u"  ·  "_s);
}

void addRows(QGridLayout &grid, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addRows(grid, *action->menu());
        } else if (!keysOf(*action).isEmpty()) {
            const int row = grid.rowCount();
            auto *keys = new QLabel(keysOf(*action));
            keys->setForegroundRole(QPalette::PlaceholderText);
            grid.addWidget(new QLabel(plain(action->text())), row, 0);
            grid.addWidget(keys, row, 1, Qt::AlignRight);
        }
    }
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &bar, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(20, 12, 20, 12);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    for (const QAction *menu : bar.actions()) {
        auto *heading = new QLabel(plain(menu->text()));
        QFont font = heading->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(font);
        heading->setContentsMargins(0, 10, 0, 2);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
        addRows(*grid, *menu->menu());
    }
    auto *area = new QScrollArea(this);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Keyboard shortcuts by menu"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(20, 0, 20, 16);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    layout->addWidget(buttons);
    resize(520, 640);
}

} // namespace lectern
