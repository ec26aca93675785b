// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Gongkai {

/// The exchange file of a town with one office for each way in which November 2015 can go, to be looked at on
/// 2015-12-04 at 09:00:
///
///     CZ  came in time, was returned, and its correction came two days after its last day
///     MZ  nil return
///     JS  exempt
///     WH  came in time, entered five days later
///     CJ  in time, under the name 城乡建设办; up to August, its first month, 村镇建设办
///     NY  in time
///     SL  nothing came
inline QByteArray caseSet()
{
    return R"json({"format":"gongkai-exchange","version":1,
"town":{"name":"试镇","district":"某区","deadlineDay":28,"deadlineInclusive":true,"deadlineShift":"none","correctionDays":3},
"offices":[
{"code":"CZ","name":"财政所","order":1},
{"code":"MZ","name":"民政办","order":2},
{"code":"JS","name":"计生办","order":3},
{"code":"WH","name":"文化站","order":4},
{"code":"CJ","name":"城乡建设办","order":5,"formerNames":[{"name":"村镇建设办","to":"2015-08"}]},
{"code":"NY","name":"农业服务中心","order":6},
{"code":"SL","name":"水利站","order":7}
],
"items":[
{"code":"CZ-01","name":"财政收支","class":"fixed","frequency":"monthly","office":"CZ","from":"2015-11"},
{"code":"MZ-01","name":"低保名单","class":"fixed","frequency":"monthly","office":"MZ","from":"2015-11"},
{"code":"JS-01","name":"社会抚养费","class":"fixed","frequency":"monthly","office":"JS","from":"2015-11"},
{"code":"WH-01","name":"文化活动","class":"fixed","frequency":"monthly","office":"WH","from":"2015-11"},
{"code":"CJ-01","name":"宅基地审批","class":"fixed","frequency":"monthly","office":"CJ","from":"2015-08"},
{"code":"NY-01","name":"惠农补贴","class":"fixed","frequency":"monthly","office":"NY","from":"2015-11"},
{"code":"SL-01","name":"水利工程","class":"fixed","frequency":"monthly","office":"SL","from":"2015-11"}
],
"exemptions":[{"period":"2015-11","office":"JS","item":"JS-01","reason":"本月无新增"}],
"submissions":[
{"id":"c1","period":"2015-11","office":"CZ","item":"CZ-01","receivedAt":"2015-11-20T09:00:00","recordedAt":"2015-11-20T09:00:00","title":"收支表","pieces":1,"carrier":"paper","review":{"decision":"returned","at":"2015-11-23T10:00:00","reason":"缺公章","correctBy":"2015-11-30"}},
{"id":"c2","period":"2015-11","office":"CZ","item":"CZ-01","receivedAt":"2015-12-02T09:00:00","recordedAt":"2015-12-02T09:00:00","title":"收支表","pieces":1,"carrier":"paper"},
{"id":"m1","period":"2015-11","office":"MZ","item":"MZ-01","receivedAt":"2015-11-25T09:00:00","recordedAt":"2015-11-25T09:00:00","nil":true,"title":"","pieces":0,"carrier":"paper"},
{"id":"w1","period":"2015-11","office":"WH","item":"WH-01","receivedAt":"2015-11-26T09:00:00","recordedAt":"2015-12-01T09:00:00","title":"活动","pieces":1,"carrier":"paper"},
{"id":"j08","period":"2015-08","office":"CJ","item":"CJ-01","receivedAt":"2015-08-27T09:00:00","recordedAt":"2015-08-27T09:00:00","title":"审批","pieces":1,"carrier":"paper"},
{"id":"j09","period":"2015-09","office":"CJ","item":"CJ-01","receivedAt":"2015-09-27T09:00:00","recordedAt":"2015-09-27T09:00:00","title":"审批","pieces":1,"carrier":"paper"},
{"id":"j10","period":"2015-10","office":"CJ","item":"CJ-01","receivedAt":"2015-10-27T09:00:00","recordedAt":"2015-10-27T09:00:00","title":"审批","pieces":1,"carrier":"paper"},
{"id":"j11","period":"2015-11","office":"CJ","item":"CJ-01","receivedAt":"2015-11-27T09:00:00","recordedAt":"2015-11-27T09:00:00","title":"审批","pieces":1,"carrier":"paper"},
{"id":"n1","period":"2015-11","office":"NY","item":"NY-01","receivedAt":"2015-11-27T09:00:00","recordedAt":"2015-11-27T09:00:00","title":"补贴","pieces":1,"carrier":"paper"}
]})json";
}

} // namespace Gongkai
