// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace lectern {

class Actions;
class OutputCommands;
class TabArea;

/// What is done to the article in front: finding in it, going through its
/// headings, handing it on. And going from one article to another.
class TabCommands : public QObject
{
    Q_OBJECT

public:
    TabCommands(const Actions &actions, TabArea &tabs, OutputCommands &output, QObject *parent = nullptr);
};

} // namespace lectern
