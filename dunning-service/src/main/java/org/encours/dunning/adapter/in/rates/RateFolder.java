package org.encours.dunning.adapter.in.rates;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.application.StatutoryRates;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.claim.Rate;
import org.encours.kernel.RefusedException;
import org.jboss.logging.Logger;

/**
 * Enters the rates of files that are put into a folder; each still waits for a person. A file that
 * was read is called {@code *.read}, one with a line that cannot be a rate {@code *.refused}.
 */
@Singleton
class RateFolder {

  private static final Logger LOG = Logger.getLogger(RateFolder.class);

  private final StatutoryRates rates;
  private final Optional<Path> folder;

  RateFolder(StatutoryRates rates, DunningSettings settings) {
    this.rates = rates;
    this.folder = settings.ratesFolder().map(Path::of);
  }

  @Scheduled(
      every = "{encours.dunning.rates-folder-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    folder.filter(Files::isDirectory).ifPresent(this::readAll);
  }

  private void readAll(Path where) {
    try (Stream<Path> files = Files.list(where)) {
      files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(this::read);
    } catch (IOException unreadable) {
      LOG.warnf(unreadable, "cannot list the rates in %s", where);
    }
  }

  private void read(Path file) {
    try {
      List<Rate> found =
          Files.readAllLines(file).stream()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(Rate::ofLine)
              .toList();
      found.forEach(rate -> rates.propose(rate, "file " + file.getFileName()));
      moved(file, ".read");
    } catch (RefusedException | IllegalArgumentException | DateTimeException refused) {
      LOG.warnf("the rates in %s are refused: %s", file, refused.getMessage());
      moved(file, ".refused");
    } catch (IOException unreadable) {
      LOG.warnf(unreadable, "cannot read the rates in %s", file);
    }
  }

  private static void moved(Path file, String ending) {
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + ending));
    } catch (IOException stuck) {
      LOG.warnf(stuck, "cannot rename %s", file);
    }
  }
}
