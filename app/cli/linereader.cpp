// SPDX-License-Identifier: GPL-3.0-or-later
#include "linereader.h"

namespace Gongkai {

std::optional<InputLine> nextLine(std::istream &input)
{
    InputLine line;
    bool isAnything = false;
    std::streambuf *buffer = input.rdbuf();
    for (int byte = buffer->sbumpc(); byte != std::char_traits<char>::eof(); byte = buffer->sbumpc()) {
        isAnything = true;
        if (byte == '\n')
            break;
        if (line.text.size() < LongestLine)
            line.text.append(static_cast<char>(byte));
        else
            line.isTooLong = true;
    }
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    return isAnything ? std::optional(line) : std::nullopt;
}

} // namespace Gongkai
