// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;
class QWidget;

namespace lectern {

/// What the program is, its version and its licence.
QDialog *aboutDialog(QWidget *parent);

} // namespace lectern
