package org.encours.risk.adapter.out.bureau;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.SolvencyBureau;
import org.encours.risk.application.port.UnusableDelivery;
import org.encours.risk.domain.solvency.BalanceSheet;
import org.encours.risk.domain.solvency.Opinion;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * A bureau that delivers files: {@code <folder>/<creditor>/<customer number>.json}, the number
 * encoded as in a URL. Each holds the latest report; a delivery replaces the file as a whole.
 */
@Singleton
class DeliveredFiles implements SolvencyBureau {

  /** Figures in any one currency, all of them or none. */
  record Delivery(
      LocalDate asOf, String source, Figures accounts, Set<PublicEvent> events, Integer score) {}

  record Figures(
      BigDecimal workingCapital,
      BigDecimal retainedEarnings,
      BigDecimal ebit,
      BigDecimal equity,
      BigDecimal totalAssets,
      BigDecimal totalLiabilities,
      BigDecimal sales) {}

  private final Optional<Path> folder;
  private final ObjectMapper json;

  DeliveredFiles(
      @ConfigProperty(name = "encours.risk.bureau.folder") Optional<Path> folder,
      ObjectMapper json) {
    this.folder = folder;
    this.json = json;
  }

  @Override
  public Optional<SolvencyReport> ask(CreditorId creditor, String reference) {
    String name = URLEncoder.encode(reference, StandardCharsets.UTF_8) + ".json";
    return folder.map(all -> all.resolve(creditor.value()).resolve(name)).flatMap(this::read);
  }

  private Optional<SolvencyReport> read(Path file) {
    try {
      return Optional.of(report(json.readValue(Files.readString(file), Delivery.class)));
    } catch (NoSuchFileException unknown) {
      return Optional.empty();
    } catch (JsonProcessingException broken) {
      throw new RefusedException(new UnusableDelivery(broken.getOriginalMessage()));
    } catch (IllegalArgumentException | NullPointerException untrue) {
      throw new RefusedException(new UnusableDelivery(untrue.getMessage()));
    } catch (IOException unreadable) {
      throw new IllegalStateException("cannot read " + file, unreadable);
    }
  }

  private static SolvencyReport report(Delivery delivery) {
    if (delivery.asOf() == null || delivery.source() == null) {
      throw new IllegalArgumentException("a report says as of when and who says so");
    }
    return new SolvencyReport(
        delivery.asOf(),
        delivery.source(),
        Optional.ofNullable(delivery.accounts()).map(DeliveredFiles::sheet),
        delivery.events() == null ? Set.of() : delivery.events(),
        Optional.ofNullable(delivery.score())
            .map(score -> new Opinion(delivery.source(), score, delivery.asOf())));
  }

  private static BalanceSheet sheet(Figures figures) {
    BalanceSheet accounts =
        new BalanceSheet(
            figures.workingCapital(),
            figures.retainedEarnings(),
            figures.ebit(),
            figures.equity(),
            figures.totalAssets(),
            figures.totalLiabilities(),
            Optional.ofNullable(figures.sales()));
    return accounts.toBeFiled();
  }
}
