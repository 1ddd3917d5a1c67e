package org.encours.collections.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACME;
import static org.encours.collections.domain.Samples.id;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.collections.application.port.PaperSource;
import org.encours.collections.application.port.Papers;
import org.encours.collections.application.view.WantedPapers;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.dossier.PaperOrder;
import org.encours.kernel.CreditorId;
import org.junit.jupiter.api.Test;

/** Papers whose keepers are slow, gone or wrong. */
class FetchPapersTest {

  private static final CaseId CASE = new CaseId(id(10));
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final PaperOrder INVOICE =
      new PaperOrder(
          "1-invoice-2026-1.pdf", new PaperOrder.Source.Invoice(id(2), false), Optional.empty());
  private static final PaperOrder LETTER =
      new PaperOrder(
          "3-letter.pdf", new PaperOrder.Source.Letter(id(50)), Optional.of("a".repeat(64)));

  private final Kept papers = new Kept();
  private final Map<String, byte[]> keeper = new HashMap<>();
  private boolean down;

  private final FetchPapers fetch =
      new FetchPapers(
          new PaperCopies(papers, null, null) {
            @Override
            List<PaperOrder> orders(WantedPapers wanted) {
              return List.of(INVOICE, LETTER);
            }
          },
          new PaperSource() {
            @Override
            public boolean available() {
              return true;
            }

            @Override
            public Optional<byte[]> fetch(CreditorId creditor, PaperOrder paper) {
              if (down) {
                throw new PaperUnreachable("down");
              }
              return Optional.ofNullable(keeper.get(paper.name()));
            }
          },
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void whatIsThereIsCopiedAndWhatIsNotIsLeftOut() {
    keeper.put(INVOICE.name(), new byte[] {1});
    round();
    assertThat(papers.copies.keySet()).containsExactly(INVOICE.name());
    assertThat(papers.wanted).isEmpty();
  }

  @Test
  void bytesThatAreNotThoseOfTheFingerprintProveNothing() {
    keeper.put(LETTER.name(), new byte[] {2});
    round();
    assertThat(papers.copies).isEmpty();
  }

  @Test
  void aKeeperThatIsDownIsAskedAgainEverMoreSeldom() {
    down = true;
    round();
    assertThat(papers.again).isEqualTo(NOW.plusSeconds(10));
    papers.failures = 3;
    round();
    assertThat(papers.again).isEqualTo(NOW.plusSeconds(80));
    down = false;
    keeper.put(INVOICE.name(), new byte[] {1});
    round();
    assertThat(papers.copies).hasSize(1);
  }

  private void round() {
    papers.wanted.clear();
    papers.wanted.add(CASE);
    fetch.take().ifPresent(fetch::fetch);
  }

  /** The copies of one case. */
  private static final class Kept implements Papers {
    private final Map<String, byte[]> copies = new HashMap<>();
    private final List<CaseId> wanted = new ArrayList<>();
    private int failures;
    private Instant again;

    @Override
    public void want(CreditorId creditor, CaseId of, Instant from) {
      wanted.add(of);
    }

    @Override
    public Optional<WantedPapers> take(Instant now, Instant until) {
      return wanted.stream().findFirst().map(of -> new WantedPapers(ACME, of, failures));
    }

    @Override
    public void done(CreditorId creditor, CaseId of) {
      wanted.remove(of);
    }

    @Override
    public void failed(CreditorId creditor, CaseId of, int times, Instant at) {
      failures = times;
      again = at;
    }

    @Override
    public Set<String> names(CreditorId creditor, CaseId of) {
      return copies.keySet();
    }

    @Override
    public void keep(CreditorId creditor, CaseId of, Copy copy, LocalDate fetchedOn) {
      copies.put(copy.name(), copy.bytes());
    }

    @Override
    public List<Copy> of(CreditorId creditor, CaseId of, LocalDate day) {
      return List.of();
    }
  }
}
