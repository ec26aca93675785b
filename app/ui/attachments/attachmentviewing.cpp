// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentviewing.h"

#include "attachmentopener.h"
#include "errorwording.h"
#include "filenames.h"
#include "sideways.h"

#include <QMimeData>
#include <QUrl>

namespace Gongkai {

void AttachmentViewing::open(
    const Workplace &place, QWidget *parent, const QString &source, const KeptFile &file, const QString &name)
{
    if (!isOpenable(name)) {
        place.prompts.inform(parent,
            tr("“%1” is kept, but it is not opened from here: a file of this kind could do harm or is unknown. Look at "
               "it where it came from.")
                .arg(name));
        return;
    }
    const QString folder = folderForOpening();
    const auto copy = sideways<Result<OpeningCopy>>(parent->window(), tr("Reading %1…").arg(name), 0,
        [&](SidewaysProgress &) { return copyForOpening(source, file, name, folder); });
    if (!copy)
        place.prompts.warn(parent, errorSentence(copy.error(), name));
    else if (copy->state != FileState::Whole)
        place.prompts.warn(parent, fileSentence(copy->state, name));
    else if (!openWithDesktop(copy->path))
        place.prompts.warn(parent, tr("No program on this computer opens “%1”.").arg(name));
}

QStringList localFilesIn(const QMimeData &given)
{
    QStringList files;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace Gongkai
