// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QMimeData>

namespace lectern {

/// A stretch of an article for a clipboard, copied only when somebody pastes it:
/// copying 10 MB at once would cost 100 ms at each “select all”.
class LazyText : public QMimeData
{
    Q_OBJECT

public:
    LazyText(const Article &article, TextRange range);

    QStringList formats() const override;
    bool hasFormat(const QString &mimeType) const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    Article m_article;
    TextRange m_range;
};

} // namespace lectern
