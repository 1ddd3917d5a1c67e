package org.encours.dunning.adapter.in.rest.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.dunning.application.page.OpenDebtorPage;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;

/** Lets a link in, not too often; who guesses links is slowed down together with all who do. */
@Singleton
class LinkAccess {

  private static final int TOKEN_LENGTH = 32;
  private static final String GUESSED = "";
  private static final int MOST_LINKS = 100_000;

  private final OpenDebtorPage pages;
  private final int most;
  private final Cache<String, AtomicInteger> uses =
      Caffeine.newBuilder().maximumSize(MOST_LINKS).expireAfterWrite(Duration.ofMinutes(1)).build();

  LinkAccess(OpenDebtorPage pages, DunningSettings settings) {
    this.pages = pages;
    this.most = settings.page().requestsAMinute();
  }

  DebtorLink open(String token) {
    String given = token == null ? "" : token;
    if (given.length() != TOKEN_LENGTH) {
      count(GUESSED);
      throw unknown();
    }
    if (tooOften(GUESSED) && uses.getIfPresent(given) == null) {
      throw slower();
    }
    DebtorLink link = pages.find(given).orElse(null);
    if (link == null) {
      count(GUESSED);
      throw unknown();
    }
    count(given);
    if (tooOften(given)) {
      throw slower();
    }
    return switch (link.state()) {
      case OPEN -> link;
      case EXPIRED ->
          throw new ProblemException(
              Problem.of(410, "link-expired", "This link has expired; write to the creditor."));
      case REVOKED ->
          throw new ProblemException(
              Problem.of(410, "link-revoked", "This link was withdrawn by the creditor."));
    };
  }

  private void count(String whose) {
    uses.get(whose, _ -> new AtomicInteger()).incrementAndGet();
  }

  private boolean tooOften(String whose) {
    AtomicInteger used = uses.getIfPresent(whose);
    return used != null && used.get() > most;
  }

  private static NotFound unknown() {
    return new NotFound("There is no such page.");
  }

  private static ProblemException slower() {
    return new ProblemException(
        Problem.of(429, "too-many-requests", "This was asked too often; wait a minute."));
  }
}
