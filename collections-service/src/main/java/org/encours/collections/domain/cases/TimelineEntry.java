package org.encours.collections.domain.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import org.encours.collections.domain.party.ActionStamp;

/**
 * One thing that happened on a case.
 *
 * @param hash SHA-256 over this entry and the hash before it, so that no entry can be changed,
 *     dropped or slipped in afterwards without being seen
 */
public record TimelineEntry(
    int number, LocalDate on, Instant at, String by, String kind, String text, String hash) {

  private static final Set<String> MONEY =
      Set.of("PAID_DIRECTLY", "PAYMENT_REVERSED", "TO_PASS_ON", "AGENCY_PAYMENT", "COURT_PAYMENT");

  private static final Set<String> GIVEN_UP_BY_LEDGER = Set.of("WAIVED", "ASSIGNED");

  static TimelineEntry after(
      String previousHash, int number, ActionStamp act, String kind, String text) {
    return new TimelineEntry(
        number,
        act.on(),
        act.at(),
        act.by(),
        kind,
        text,
        digest(previousHash, number, act.on(), act.at(), act.by(), kind, text));
  }

  /**
   * From which day it was known. What people do counts from the business date they give; money and
   * credit notes are heard of later than they count.
   */
  LocalDate knownOn() {
    boolean money =
        MONEY.contains(kind) || by.equals(ActionStamp.LEDGER) && GIVEN_UP_BY_LEDGER.contains(kind);
    return money ? new ActionStamp(on, at, by).knownOn(on) : on;
  }

  boolean follows(String previousHash) {
    return hash.equals(digest(previousHash, number, on, at, by, kind, text));
  }

  private static String digest(Object... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
        sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        sha256.update(bytes);
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
