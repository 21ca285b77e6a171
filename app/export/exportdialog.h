// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace lectern {

/// What an exported page is to hold.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QString &title, const QString &analyst, QWidget *parent = nullptr);

    ExportOptions options() const;
    QString analyst() const;

private:
    QCheckBox *m_proposals;
    QCheckBox *m_notes;
    QLineEdit *m_analyst;
};

} // namespace lectern
