// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/html/htmlpage.h"

namespace lectern {

// What all sections below the text are made of.

void openSection(HtmlWriter &html, const QString &id, const QString &title);
void closeSection(HtmlWriter &html);
/// A link to the words in the article, or just its text where they have no element.
void writeLinkTo(HtmlWriter &html, const HtmlPage &page, const Annotation &annotation, bool shortly);
/// Short links to all of them.
void writePlaces(HtmlWriter &html, const HtmlPage &page, const QList<const Annotation *> &annotations);

} // namespace lectern
