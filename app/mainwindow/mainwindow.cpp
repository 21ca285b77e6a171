// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/mainwindow.h"

namespace lectern {

MainWindow::MainWindow() = default;

} // namespace lectern
