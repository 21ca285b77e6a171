// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/exporter.h"
#include "core/recognition/lexicons.h"
#include "core/recognition/recognition.h"

namespace lectern::cli {

/// The lexicons that are built in.
inline Result<std::shared_ptr<const Lexicons>> loadLexicons() { return Lexicons::load(QStringLiteral(":/lexicons")); }

/// What was found as the content of an export: every find still a proposal.
inline ExportContent contentOf(const Article &article, const Recognition &found)
{
    Catalogue catalogue;
    catalogue.apply(catalogue.missing(found.entities));
    return {article, AnnotationSet(found.annotations), catalogue};
}

} // namespace lectern::cli
