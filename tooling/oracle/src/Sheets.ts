import {
  choice,
  creditCode,
  day,
  idNumber,
  month,
  number,
  period,
  phone,
  place,
  row,
  type Sheet,
  sheet,
  text,
  village,
  yesNo,
  yuan
} from "./Sheet.ts"

/** The sheets of the contract that the rules of this folder read, in the order in which they are imported. */
export const sheets: ReadonlyArray<Sheet> = [
  sheet("户", {
    "户编号**": text,
    "所在村*": village,
    户主姓名: text,
    "户类型*": choice("脱贫户 监测户 其他"),
    监测类别: choice("脱贫不稳定户 边缘易致贫户 突发严重困难户"),
    风险已消除: yesNo,
    识别日期: day,
    家庭人口: number,
    劳动力人数: number,
    联系电话: phone
  }),
  sheet("人员", {
    "人员编号**": text,
    "户编号*": row("户"),
    "姓名*": text,
    "证件号码*": idNumber,
    性别: choice("男 女"),
    出生日期: day,
    与户主关系: choice("户主 配偶 子女 母亲"),
    在校状况: choice("非在校 学前 义务教育 高中 中职 高校"),
    健康状况: choice("健康 慢性病 大病 残疾"),
    "劳动技能*": choice("普通劳动力 技能劳动力 弱劳动力或半劳动力 丧失劳动力 无劳动力"),
    状态: choice("在册 死亡 迁出"),
    状态日期: day,
    就业意愿: yesNo,
    特困供养: yesNo,
    村干部: yesNo,
    财政供养: yesNo,
    联系电话: phone
  }),
  sheet("就业", {
    "就业编号**": text,
    "人员编号*": row("人员"),
    务工地: place,
    单位: text,
    行业: text,
    渠道: choice("外出务工 本地企业 帮扶车间 公益性岗位 自主创业 灵活就业 劳务输出"),
    月收入: yuan,
    "开始日期*": day,
    结束日期: day,
    "核实日期*": day
  }),
  sheet("岗位", {
    "岗位编号**": text,
    "所在村*": village,
    "岗位名称*": text,
    "级别*": choice("县级 乡镇 村级 企业"),
    主管部门: text,
    用人单位: text,
    "核定人数*": number,
    "月工资标准*": yuan,
    规定出勤天数: number,
    岗位职责: text,
    开发日期: day,
    撤销日期: day
  }),
  sheet("聘用", {
    "聘用编号**": text,
    "岗位编号*": row("岗位"),
    "人员编号*": row("人员"),
    "上岗日期*": day,
    退岗日期: day,
    退岗原因: text,
    协议起: day,
    协议止: day,
    公示起: day,
    公示止: day,
    保险止期: day
  }),
  sheet("考勤", { "聘用编号**": row("聘用"), "月份**": month, "出勤天数*": number, 签到人: row("人员") }),
  sheet("工资", {
    "聘用编号**": row("聘用"),
    "月份**": month,
    "应发*": yuan,
    "实发*": yuan,
    发放日期: day,
    收款人: row("人员")
  }),
  sheet("补贴", {
    "补贴编号**": text,
    "人员编号*": row("人员"),
    "类型*": choice("交通补贴 开业补贴 培训生活费 求职创业补贴 社保补贴"),
    "期间*": period,
    "金额*": yuan,
    申请日期: day,
    审批日期: day,
    发放日期: day
  }),
  sheet("培训计划", {
    "计划编号**": text,
    "实施地区*": place,
    "年度*": number,
    培训工种: text,
    计划人数: number,
    开班日期: day,
    结业日期: day,
    课时: number,
    地点: text,
    培训机构: text
  }),
  sheet("计划名单", { "计划编号**": row("培训计划"), "人员编号**": row("人员") }),
  sheet("培训班", {
    "班次编号**": text,
    计划编号: row("培训计划"),
    "实施地区*": village,
    "工种*": text,
    "开班日期*": day,
    "结业日期*": day,
    "应到天数*": number,
    报名人数: number
  }),
  sheet("学员", { "班次编号**": row("培训班"), "人员编号**": row("人员"), 出勤天数: number, 证书编号: text }),
  sheet("经营主体", {
    "信用代码**": creditCode,
    "人员编号*": row("人员"),
    名称: text,
    "登记日期*": day,
    状态: choice("存续 注销"),
    注销日期: day
  }),
  sheet("岗位储备", {
    "储备编号**": text,
    "所在地区*": village,
    用工单位: text,
    信用代码: creditCode,
    工种: text,
    "人数*": number,
    月薪: yuan,
    联系电话: phone,
    "发布日期*": day,
    核实日期: day,
    截止日期: day
  }),
  sheet("推荐", {
    "储备编号**": row("岗位储备"),
    "人员编号**": row("人员"),
    "推荐日期*": day,
    结果: choice("待定 录用 未录用")
  }),
  sheet("比对名单", {
    "名单**": choice("死亡 财政供养 社保参保 市场主体 养老待遇 服刑"),
    "证件号码**": idNumber,
    "起始日期*": day,
    结束日期: day,
    "来源*": text
  }),
  sheet("参数", {
    "规则**": text,
    "名称**": text,
    "适用地区**": place,
    "起**": day,
    止: day,
    "值*": text,
    单位: text,
    "依据*": text,
    依据日期: day,
    "状态*": choice("已确认 待核实")
  })
]
