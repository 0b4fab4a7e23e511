import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../kit/index.js';
import { Debt } from './debt.entity.js';
import { DebtCounselling } from './debt-counselling.entity.js';
import { IncomeSupport } from './income-support.entity.js';
import { MunicipalFile } from './municipal-file.entity.js';
import { MunicipalSignal } from './municipal-signal.entity.js';
import { SchoolAttendance } from './school-attendance.entity.js';
import { WmoProvision } from './wmo-provision.entity.js';
import { WmoSupport } from './wmo-support.entity.js';
import { YouthAid } from './youth-aid.entity.js';

/** The records beneath a file, one branch a law. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => MunicipalFile)
export class MunicipalFileResolver {
  @FieldResolver(() => MunicipalSignal, {
    nullable: true,
    description: 'The signal (signaal) debt counselling brought in, if it did.',
  })
  signal(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<MunicipalSignal | null> {
    return rows.findOfPerson(MunicipalSignal, file);
  }

  @FieldResolver(() => DebtCounselling, { nullable: true, description: 'Debt counselling (schuldhulpverlening).' })
  debtCounselling(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<DebtCounselling | null> {
    return rows.findOfPerson(DebtCounselling, file);
  }

  @FieldResolver(() => WmoSupport, { nullable: true, description: 'Support under the Wmo.' })
  wmo(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<WmoSupport | null> {
    return rows.findOfPerson(WmoSupport, file);
  }

  @FieldResolver(() => YouthAid, { nullable: true, description: 'Youth aid (jeugdhulp).' })
  youthAid(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<YouthAid | null> {
    return rows.findOfPerson(YouthAid, file);
  }

  @FieldResolver(() => IncomeSupport, { nullable: true, description: 'Income support (inkomensondersteuning).' })
  incomeSupport(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<IncomeSupport | null> {
    return rows.findOfPerson(IncomeSupport, file);
  }

  @FieldResolver(() => SchoolAttendance, { nullable: true, description: 'School attendance (schoolgang).' })
  schoolAttendance(@Root() file: MunicipalFile, @Ctx() { rows }: KitContext): Promise<SchoolAttendance | null> {
    return rows.findOfPerson(SchoolAttendance, file);
  }
}

@Resolver(() => DebtCounselling)
export class DebtCounsellingResolver {
  @FieldResolver(() => [Debt], { nullable: true, description: 'The debts (schulden), one by one.' })
  debts(@Root() counselling: DebtCounselling, @Ctx() { rows }: KitContext): Promise<readonly Debt[]> {
    return rows.ofPerson(Debt, counselling);
  }
}

@Resolver(() => WmoSupport)
export class WmoSupportResolver {
  @FieldResolver(() => [WmoProvision], { nullable: true, description: 'The provisions (maatwerkvoorzieningen).' })
  provisions(@Root() support: WmoSupport, @Ctx() { rows }: KitContext): Promise<readonly WmoProvision[]> {
    return rows.ofPerson(WmoProvision, support);
  }
}
