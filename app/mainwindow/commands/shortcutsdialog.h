// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QMenuBar;

namespace lectern {

/// Every key of the program on one sheet, read from the menus, so that none is
/// forgotten.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &bar, QWidget *parent = nullptr);
};

} // namespace lectern
