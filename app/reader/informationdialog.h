// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/library/library.h"

#include <QDialog>

class QFormLayout;

namespace lectern {

/// What is known of an article: where it came from, how it was read, its hashes,
/// and what did not make it into the text.
class InformationDialog : public QDialog
{
    Q_OBJECT

public:
    InformationDialog(const Article &article, const QList<Orphan> &orphans, QWidget *parent = nullptr);

private:
    void addField(QFormLayout &form, const QString &name, const QString &value);
    void addText(QFormLayout &form, const QString &name, const QString &value);
};

} // namespace lectern
