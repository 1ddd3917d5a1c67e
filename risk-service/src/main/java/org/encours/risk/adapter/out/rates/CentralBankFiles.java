package org.encours.risk.adapter.out.rates;

import com.opencsv.exceptions.CsvValidationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encours.risk.application.port.DeliveredRates;
import org.encours.risk.domain.currency.DatedRate;
import org.jboss.logging.Logger;

/**
 * The euro reference rates in the files the European Central Bank publishes, the daily ones and the
 * histories, as CSV or XML. Whatever puts them into the folder, nothing is fetched from here. A
 * file that cannot be read is left out as a whole, and reported.
 */
@Singleton
class CentralBankFiles implements DeliveredRates {

  private static final Logger LOG = Logger.getLogger(CentralBankFiles.class);

  /** The histories name currencies that are no more. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  private final Optional<Path> folder;

  CentralBankFiles(
      @ConfigProperty(name = "encours.risk.exchange-rates.folder") Optional<Path> folder) {
    this.folder = folder;
  }

  @Override
  public List<DatedRate> from(LocalDate day) {
    if (folder.isEmpty()) {
      return List.of();
    }
    Map<String, DatedRate> rates = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : files.sorted().toList()) {
        read(file).stream()
            .filter(rate -> !rate.on().isBefore(day))
            .forEach(rate -> rates.put(rate.on() + rate.currency().getCurrencyCode(), rate));
      }
    } catch (IOException unreadable) {
      LOG.warnf("exchange rates: cannot read %s: %s", folder.get(), unreadable.getMessage());
    }
    return List.copyOf(rates.values());
  }

  private static List<DatedRate> read(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      List<Published> published =
          name.endsWith(".csv")
              ? CentralBankCsv.read(file)
              : name.endsWith(".xml") ? CentralBankXml.read(file) : List.of();
      List<DatedRate> rates = new ArrayList<>();
      for (Published each : published) {
        if (CURRENCIES.contains(each.currency())) {
          rates.add(new DatedRate(Currency.getInstance(each.currency()), each.rate(), each.on()));
        }
      }
      return rates;
    } catch (IOException
        | CsvValidationException
        | XMLStreamException
        | IllegalArgumentException
        | DateTimeException unusable) {
      LOG.warnf("exchange rates: %s is left out: %s", file, unusable.getMessage());
      return List.of();
    }
  }
}
