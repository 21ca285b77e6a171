// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

namespace lectern {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();
};

} // namespace lectern
