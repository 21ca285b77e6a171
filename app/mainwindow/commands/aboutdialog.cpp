// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow/commands/aboutdialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace lectern {

QDialog *aboutDialog(QWidget *parent)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("lectern", source); };
    auto *box = new QMessageBox(parent);
    box->setWindowTitle(text("About Lectern"));
    box->setText(text("Lectern %1").arg(QStringLiteral(LECTERN_VERSION)));
    box->setInformativeText(text("A reader for analysts: it marks who speaks and which countries and organizations "
                                 "occur in an article, and keeps what you decide about it.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later."));
    box->setIconPixmap(parent->windowIcon().pixmap(64, 64));
    return box;
}

} // namespace lectern
