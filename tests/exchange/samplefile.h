// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A small clean file with a record of every kind, each value that a test changes standing in it once.
inline QByteArray sampleFile()
{
    return R"json({"format":"gongkai-exchange","version":1,
"town":{"name":"三教镇","district":"永川区","bodyName":"三教镇人民政府","hotline":"023-49230000","deadlineDay":28,"deadlineInclusive":true,"deadlineShift":"none","correctionDays":3},
"offices":[
{"code":"CZ","name":"财政办","order":1,"from":"2006-01","to":null,"contact":"张三","phone":"49230001"},
{"code":"MZ","name":"民政办","order":2,"from":null,"to":"2019-12","contact":"","phone":"","formerNames":[{"name":"民政科","to":"2009-12"},{"name":"社会事务办","to":"2012-05"}]}
],
"villages":[
{"code":"V1","name":"金鼎寺村","kind":"village","from":"2007-02","to":"2020-12"},
{"code":"V2","name":"玉清社区","kind":"community","from":null,"to":null,"latitude":29.125,"longitude":105.75},
{"code":"V3","name":"双河口村","kind":"village","from":null,"to":null}
],
"officials":[
{"code":"L1","name":"李书记","position":"书记"}
],
"items":[
{"code":"CZ-01","name":"财政收支","class":"fixed","topic":"财务","frequency":"quarterly","months":[3,6,9,12],"office":"CZ","legalBasis":"条例","timeLimit":"20日","channels":["公开栏","LED显示屏"],"from":"2008-05","to":null},
{"code":"MZ-01","name":"低保名单","class":"temporary","topic":"","frequency":"monthly","months":[],"office":"MZ","legalBasis":"","timeLimit":"","channels":[],"from":null,"to":null}
],
"deadlines":[
{"period":"2016-02","day":"2016-02-29","reason":"春节"}
],
"deadlineRules":[
{"from":"2017-01","deadlineDay":25,"deadlineInclusive":false,"deadlineShift":"nextWorkingDay","reason":"党委会决定"}
],
"holidayNotices":[
{"year":2027,"text":"notice 2027\noff 2027-01-01..2027-01-03 元旦\n"}
],
"exemptions":[
{"period":"2015-01","office":"CZ","item":"CZ-01","reason":"机构调整"}
],
"submissions":[
{"id":"s1","period":"2015-11","office":"CZ","item":"CZ-01","receivedAt":"2015-11-30T09:00:00","recordedAt":"2015-11-30T09:05:00","nil":false,"title":"十一月收支 \"正\\式\"","pieces":2,"carrier":"paper","submitter":"王五","receivedBy":"赵六","review":{"decision":"returned","at":"2015-12-01T10:00:00","reason":"缺章\n请补","correctBy":"2015-12-04"},"otherReceivedAt":"2015-12-01T08:00:00","note":"附页另送"},
{"id":"s2","period":"2015-11","office":"MZ","item":"MZ-01","receivedAt":"2015-11-27T16:30:59","recordedAt":"2015-11-27T16:31:00","nil":true,"title":"","pieces":0,"carrier":"both","submitter":"","receivedBy":"","review":null}
],
"postings":[
{"id":"p1","title":"救灾款物公示","class":"resourceTrading","topic":"民政","office":"MZ","item":"MZ-01","pieces":3,"reviewedBy":"赵六","archiveNumber":"2015-7","channels":[{"channel":"橱窗栏","from":"2015-03-01","to":"2015-03-31"},{"channel":"广播","from":"2015-03-02","to":null}],"reviewedOn":"2015-02-27","location":"柜3","submission":"s2"}
],
"teams":[
{"code":"T1","name":"第一督查组","members":[{"name":"周七","duty":"组长","village":"V3"},{"name":"吴八","duty":""}]}
],
"checklists":[
{"code":"k1","name":"2015年版","from":"2015-02-28","scored":true,"questions":[{"block":"公开栏","question":"是否遮雨","points":10},{"block":"内容","question":"公开栏是否更新"}]}
],
"draws":[
{"id":"q1","on":"2015-06-01","seed":"开奖 07","from":"2015-06","to":"2015-07","candidates":[{"village":"V1","lastVisit":"2014-06-11"},{"village":"V3","lastVisit":null}],"teams":["T1"],"conflicts":[{"team":"T1","village":"V3"}],"officials":[{"official":"L1","visits":4}],"visits":[{"village":"V1","team":"T1","official":"L1"}]}
],
"visits":[
{"id":"v1","team":"T1","village":"V1","on":"2015-06-10","announced":false,"officials":["L1"],"answers":[{"question":"公开栏是否更新","answer":"notApplicable","note":"","score":6}],"summary":"正常","arrivedAt":"09:05","leftAt":"10:40","membersPresent":["周七"],"metWith":"钱主任","checklist":"k1","draw":"q1"}
],
"findings":[
{"id":"f1","visit":"v1","problem":"公开不及时","severity":"serious","rectifyBy":"2015-06-20","rectification":"已更新","rectifiedOn":"2015-06-18","confirmedOn":"2015-06-19"},
{"id":"f2","visit":"v1","problem":"没有遮雨棚","severity":"minor","rectifyBy":null,"rectification":"","rectifiedOn":"2015-06-25","confirmedOn":"2015-06-26","responsible":"孙文书","question":"是否遮雨","demand":"三日内补齐","secondLooks":[{"on":"2015-06-23","result":"sentBack","by":"吴八","note":"只换了一半","rectifiedOn":"2015-06-22","rectification":"换新","rectifyBy":"2015-06-21"},{"on":"2015-06-26","result":"confirmed","by":"","note":"","rectifiedOn":null,"rectification":""}]}
],
"hotlineCalls":[
{"id":"h1","at":"2015-07-01T08:15:00","caller":"群众","phone":"138","village":"V2","matter":"询问低保","answerBy":"2015-07-08","answeredOn":null,"result":"","satisfied":true,"receivedBy":"冯十","team":"T1","handedOn":"2015-07-02","proved":false,"visit":"v1","finding":"f2"}
],
"attachments":[
{"id":"x1","submission":null,"posting":"p1","name":"公示照片.jpg","size":120345,"sha256":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","addedAt":"2015-03-01T09:00:00"},
{"id":"x2","submission":null,"posting":null,"name":"IMG_2.jpg","size":7,"sha256":"ff112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","addedAt":"2015-06-11T09:00:00","visit":"v1","takenAt":"2015-06-10T09:31:07","timeSource":"camera","latitude":29.375,"longitude":-105.5,"caption":"公开栏全景"},
{"id":"x3","submission":null,"posting":null,"name":"IMG_3.jpg","size":8,"sha256":"fe112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","addedAt":"2015-06-11T09:00:01","finding":"f2","stage":"after"}
],
"proposals":[
{"id":"d1","kind":"motion","number":"12","title":"修路","deputy":"郑九","office":"CZ","receivedOn":"2015-02-03","answeredOn":"2015-05-04","outcome":"basicallySatisfied"}
],
"meetings":[
{"id":"m1","kind":"leadingGroup","on":"2015-01-15","topic":"部署","participants":17}
],
"leadingGroup":[
{"name":"李书记","position":"书记","role":"head","duty":"全面负责","from":"2015-01","to":"2016-12-31"}
],
"applications":[
{"id":"a1","number":"2021-1","applicant":"legalService","channel":"internet","receivedOn":"2021-03-01","subject":"征地","correctionAskedOn":"2021-03-02","correctedOn":"2021-03-05","thirdPartyAskedOn":"2021-03-06","thirdPartyAnsweredOn":"2021-03-09","extendedOn":"2021-03-20","repliedOn":"2021-04-01","result":"refused.8","fee":12.5}
],
"reconsiderations":[
{"id":"r1","application":"a1","on":"2021-05-01","outcome":"upheld"}
],
"lawsuits":[
{"id":"w1","application":null,"kind":"afterReconsideration","on":"2021-06-01","outcome":"pending"}
],
"proactiveFigures":[
{"year":2021,"row":"rules","made":0,"repealed":1,"inForce":2,"decisions":null,"amount":null},
{"year":2021,"row":"fees","made":null,"repealed":null,"inForce":null,"decisions":null,"amount":"0.0000"}
],
"carriedIn":[
{"year":2021,"applicant":"commercial","count":1}
],
"applicationTotals":[
{"year":2020,"row":"carriedOut","applicant":"research","count":4}
],
"openingFigures":[
{"year":2014,"figure":"disclosures.fixed","value":54.5,"source":"2014年报"}
],
"reportTexts":[
{"year":2015,"form":"2008","section":"1","text":"一、领导重视\n\t机构健全"}
],
"bulletinTexts":[
{"period":"","text":"各单位于{{截止日}}前报送。"}
]}
)json";
}
