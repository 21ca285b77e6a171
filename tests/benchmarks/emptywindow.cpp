// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least that a program of this toolkit can show: what bench_start compares with.

#include "app/mainwindow/report/paintline.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] { // after the frame has gone to the window system
            lectern::writePaintLine("painted");
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
