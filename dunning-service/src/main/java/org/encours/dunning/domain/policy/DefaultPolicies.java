package org.encours.dunning.domain.policy;

import static org.encours.dunning.domain.policy.Channel.EMAIL;
import static org.encours.dunning.domain.policy.Channel.HANDOFF;
import static org.encours.dunning.domain.policy.Channel.LETTER;
import static org.encours.dunning.domain.policy.Channel.PHONE;
import static org.encours.dunning.domain.policy.Channel.REGISTERED_LETTER;
import static org.encours.dunning.domain.policy.Channel.SUPPLY_HOLD;
import static org.encours.dunning.domain.policy.Charges.NONE;
import static org.encours.dunning.domain.policy.Charges.STATUTORY;
import static org.encours.dunning.domain.policy.ContactCap.Period.MONTH;
import static org.encours.dunning.domain.policy.ContactCap.Period.WEEK;
import static org.encours.dunning.domain.policy.Tone.COURTEOUS;
import static org.encours.dunning.domain.policy.Tone.FINAL;
import static org.encours.dunning.domain.policy.Tone.FIRM;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.law.DebtorKind;

/**
 * The plans a creditor starts with. They call where a letter alone would not do, and contact nobody
 * more than twice a week, whatever invoices fall due on whichever days. The waiting times are
 * shorter than the natural distance between two steps, so that missed days are caught up without
 * hurrying anybody.
 */
public final class DefaultPolicies {

  private static final Set<DebtorKind> BUSINESS =
      Set.of(DebtorKind.COMPANY, DebtorKind.PUBLIC_BODY);
  private static final Set<DebtorKind> CONSUMERS = Set.of(DebtorKind.CONSUMER);

  private static final int GAP_DAYS = 3;

  private DefaultPolicies() {}

  public static Policies policies() {
    return new Policies(
        List.of(
            plan("be-b2b", Set.of("BE"), BUSINESS, business()),
            plan("fr-b2b", Set.of("FR"), BUSINESS, business()),
            plan("b2b", Set.of(), BUSINESS, business()),
            plan("be-b2c", Set.of("BE"), CONSUMERS, belgianConsumer()),
            plan("fr-b2c", Set.of("FR"), CONSUMERS, frenchConsumer()),
            plan("nl-b2c", Set.of("NL"), CONSUMERS, dutchConsumer()),
            plan("de-b2c", Set.of("DE"), CONSUMERS, germanConsumer()),
            plan("lu-b2c", Set.of("LU"), CONSUMERS, luxembourgConsumer()),
            plan("b2c", Set.of(), CONSUMERS, otherConsumer())));
  }

  private static List<Step> business() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        risky("call-before-due", -2),
        step("reminder-1", 3, EMAIL, COURTEOUS, NONE, 5),
        step("call", 7, PHONE, COURTEOUS, NONE, 3),
        step("reminder-2", 15, EMAIL, FIRM, STATUTORY, 7),
        step("call-before-notice", 25, PHONE, FIRM, NONE, 5),
        step("formal-notice", 30, REGISTERED_LETTER, FINAL, STATUTORY, 3),
        step("supply-hold", 45, SUPPLY_HOLD, FINAL, STATUTORY, 10),
        step("handoff", 45, HANDOFF, FINAL, STATUTORY, 0));
  }

  private static List<Step> belgianConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("first-reminder", 3, EMAIL, COURTEOUS, NONE, 5),
        step("second-letter", 18, LETTER, FIRM, STATUTORY, 15),
        step("call", 30, PHONE, FIRM, NONE, 7),
        step("handoff", 48, HANDOFF, FINAL, STATUTORY, 15));
  }

  private static List<Step> frenchConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("reminder", 5, EMAIL, COURTEOUS, NONE, 5),
        step("call", 12, PHONE, COURTEOUS, NONE, 5),
        step("mise-en-demeure", 20, REGISTERED_LETTER, FINAL, NONE, 5),
        step("handoff", 45, HANDOFF, FINAL, STATUTORY, 15));
  }

  /** The letter of fourteen days goes by post: its term runs from the day after its receipt. */
  private static List<Step> dutchConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("fourteen-days", 5, LETTER, COURTEOUS, NONE, 5),
        step("call", 27, PHONE, FIRM, NONE, 7),
        step("ingebrekestelling", 32, LETTER, FINAL, STATUTORY, 5),
        step("handoff", 55, HANDOFF, FINAL, STATUTORY, 15));
  }

  /** The letter that puts a consumer in default is free (BGB § 286 I); the next one claims. */
  private static List<Step> germanConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("reminder", 5, EMAIL, COURTEOUS, NONE, 5),
        step("mahnung", 18, LETTER, FINAL, NONE, 5),
        step("call", 30, PHONE, FIRM, NONE, 7),
        step("last-mahnung", 38, LETTER, FINAL, STATUTORY, 10),
        step("handoff", 55, HANDOFF, FINAL, STATUTORY, 10));
  }

  /** Interest by a formal notice where the invoice does not give it by law. */
  private static List<Step> luxembourgConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("reminder", 5, EMAIL, COURTEOUS, NONE, 5),
        step("call", 12, PHONE, COURTEOUS, NONE, 5),
        step("mise-en-demeure", 20, REGISTERED_LETTER, FINAL, NONE, 5),
        step("handoff", 45, HANDOFF, FINAL, STATUTORY, 15));
  }

  private static List<Step> otherConsumer() {
    return List.of(
        step("courtesy", -5, EMAIL, COURTEOUS, NONE, 0),
        step("reminder", 5, EMAIL, COURTEOUS, NONE, 5),
        step("second-letter", 25, LETTER, FIRM, NONE, 15),
        step("call", 35, PHONE, FIRM, NONE, 7),
        step("handoff", 60, HANDOFF, FINAL, NONE, 20));
  }

  private static DunningPolicy plan(
      String name, Set<String> countries, Set<DebtorKind> kinds, List<Step> steps) {
    return new DunningPolicy(
        name,
        1,
        new Selection(countries, kinds, Set.of()),
        GAP_DAYS,
        steps,
        EarlyHandoff.NEVER,
        Optional.empty(),
        List.of(new ContactCap(2, WEEK), new ContactCap(6, MONTH)),
        Optional.empty());
  }

  /** Who pays late as a rule is rung up before the due date. */
  private static Step risky(String name, int days) {
    return new Step(name, days, PHONE, COURTEOUS, NONE, Optional.empty(), Set.of("D", "E"), 1);
  }

  private static Step step(
      String name, int days, Channel channel, Tone tone, Charges charges, int wait) {
    return new Step(name, days, channel, tone, charges, Optional.empty(), Set.of(), wait);
  }
}
