// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"

#include <QObject>

#include <functional>

class QPrinter;

namespace lectern {

class ArticleTab;
class TaskList;

/// Handing an article on: as a web page, on paper. The work is done in
/// workers; what came of it is told by signals.
class OutputCommands : public QObject
{
    Q_OBJECT

public:
    OutputCommands(TaskList &tasks, QWidget *window);

    void setAnalyst(const QString &analyst) { m_analyst = analyst; }
    void exportHtml(ArticleTab &tab);                          ///< asks what and where
    void saveTable(const QString &csv, const ArticleTab &tab); ///< asks where
    void print(const ArticleTab &tab);
    void preview(const ArticleTab &tab);
    /// Writes the file, whole or not at all.
    void writeHtml(const ExportContent &content, const ExportOptions &options, const QString &path);

signals:
    void exported(const QString &path);
    void failed(const lectern::Error &error);
    void analystChanged(const QString &analyst);

private:
    void chooseFile(const QString &title, const QString &filter, const QString &suggestion,
                    std::function<void(const QString &path)> use);
    void report(const Result<QString> &written);

    TaskList &m_tasks;
    QWidget *m_window;
    QString m_analyst = {};
};

} // namespace lectern
