package org.encours.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.encours.servers.TopicRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of topics says what the services are set to do. */
class TopicRuleTest {

  @ParameterizedTest
  @EnumSource
  void aServiceWritesItsOwnTopicAlone(Service service) throws IOException {
    var own = settings(service).getProperty("encours.events.topic");
    assertThat(TopicRule.all())
        .filteredOn(rule -> rule.topic().equals(own))
        .singleElement()
        .satisfies(rule -> assertThat(rule.writer()).isEqualTo(service.id()))
        .satisfies(rule -> assertThat(rule.readers()).doesNotContain(service.id()));
  }

  @ParameterizedTest
  @EnumSource
  void aServiceMayReadWhatItListensToAndNothingElse(Service service) throws IOException {
    var settings = settings(service);
    var listensTo = new TreeSet<String>();
    settings.stringPropertyNames().stream()
        .filter(name -> name.matches("mp[.]messaging[.]incoming[.][a-z]+[.]topic"))
        .forEach(name -> listensTo.add(settings.getProperty(name)));

    var mayRead = new TreeSet<String>();
    for (var rule : TopicRule.all()) {
      if (rule.readers().contains(service.id())) {
        mayRead.add(heard(rule, listensTo));
      }
    }
    assertThat(mayRead).isEqualTo(listensTo);
  }

  /** The setting that meets the rule's topic, a pattern where each agency has its own. */
  private static String heard(TopicRule rule, TreeSet<String> settings) {
    var sample = rule.topic().replace("{creditor}", "acme-be").replace("{agency}", "Agency_1");
    return settings.stream()
        .filter(it -> it.equals(sample) || Pattern.matches(it, sample))
        .findFirst()
        .orElse(rule.topic());
  }

  private static Properties settings(Service service) throws IOException {
    var file =
        Path.of("")
            .toAbsolutePath()
            .getParent()
            .resolve(service.id() + "/src/main/resources/application.properties");
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      settings.load(reader);
    }
    return settings;
  }
}
