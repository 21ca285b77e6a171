// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lectern {

class EditableCatalogue;
class LearnedDelegate;
class RowView;
template<typename Row>
class RowModel;
struct LearnedRow;

/// What Lectern learned from the analyst, fact by fact, with where and when; each
/// can be forgotten, or all that are listed, and that undone.
class LearnedDialog : public QDialog
{
    Q_OBJECT

public:
    LearnedDialog(EditableCatalogue &catalogue, const Appearance &appearance, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {560, 600}; }

private:
    void buildLayout();
    void refresh();
    void forgetCurrent();
    void forgetListed();
    void forget(const QString &text, const QList<LearnedRow> &rows);

    EditableCatalogue &m_catalogue;
    RowModel<LearnedRow> *m_model;
    LearnedDelegate *m_delegate;
    QLineEdit *m_filter;
    RowView *m_view;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
    QTimer m_refresh;
};

} // namespace lectern
