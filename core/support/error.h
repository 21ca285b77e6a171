// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace lectern {

/// What went wrong out in the world (a file, a database, a format), fit to show:
/// the message says what, where and what to do now; the details are for the log.
struct Error
{
    QString message;
    QString details = {};

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString message, QString details = {})
{
    return std::unexpected(Error{std::move(message), std::move(details)});
}

} // namespace lectern
