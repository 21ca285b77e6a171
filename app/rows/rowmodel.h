// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace lectern {

/// A list of rows that functions make from an article's annotations. New rows
/// replace the old ones with as few insertions and removals as a glance at both
/// ends shows, so that a view keeps its place. A row has `key()`, what it stands
/// for; `==`; `isSection`, a heading that cannot be chosen; and `text()`.
template<typename Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
            return {};
        return m_rows[index.row()].text();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        if (m_rows[index.row()].isSection)
            return Qt::ItemNeverHasChildren;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    }

    const QList<Row> &rows() const { return m_rows; }
    /// Null for an invalid index.
    const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
    }

    void setRows(QList<Row> rows)
    {
        const auto sameKey = [](const Row &a, const Row &b) { return a.key() == b.key(); };
        const auto front = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), sameKey);
        const qsizetype first = front.first - m_rows.cbegin();
        const auto back =
            std::mismatch(m_rows.crbegin(), m_rows.crend() - first, rows.crbegin(), rows.crend() - first, sameKey);
        const qsizetype oldEnd = m_rows.crend() - back.first;
        const qsizetype newEnd = rows.crend() - back.second;
        if (oldEnd > first) {
            beginRemoveRows({}, int(first), int(oldEnd - 1));
            m_rows.remove(first, oldEnd - first);
            endRemoveRows();
        }
        if (newEnd > first) {
            beginInsertRows({}, int(first), int(newEnd - 1));
            m_rows = m_rows.first(first) + rows.sliced(first, newEnd - first) + m_rows.sliced(first);
            endInsertRows();
        }
        const auto changed = std::ranges::mismatch(std::as_const(m_rows), std::as_const(rows));
        if (changed.in1 == m_rows.cend())
            return;
        const int from = int(changed.in1 - m_rows.cbegin());
        m_rows = std::move(rows);
        emit dataChanged(index(from), index(int(m_rows.size()) - 1));
    }

private:
    QList<Row> m_rows = {};
};

} // namespace lectern
