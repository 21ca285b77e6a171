// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace lectern {

/// What stands where an article would be: what to do, and the means to do it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

signals:
    void openRequested();
    void pasteRequested();
    void sampleRequested(const QString &path);
};

/// Paths of the sample articles inside the program.
QStringList sampleArticles();

} // namespace lectern
