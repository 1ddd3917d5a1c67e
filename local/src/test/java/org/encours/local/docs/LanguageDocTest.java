package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/language.md} names types that exist and explains every closed list of the contracts.
 */
class LanguageDocTest {

  private static final Pattern PLACE =
      Pattern.compile("\\b(kernel|invoice|risk|dunning|collections) ((?:`[A-Z]\\w+`(?:, )?)+)");

  @Test
  void everyWordLivesInTheCodeWhereTheGlossarySays() {
    var places = PLACE.matcher(Project.doc("language.md"));
    Set<String> missing = new TreeSet<>();
    int named = 0;
    while (places.find()) {
      Set<String> types = types(places.group(1));
      for (String type : Project.find("`(\\w+)`", places.group(2))) {
        named++;
        if (!types.contains(type)) {
          missing.add(places.group(1) + " " + type);
        }
      }
    }

    assertThat(missing).isEmpty();
    assertThat(named).isGreaterThan(40);
  }

  @Test
  void everyValueOfAClosedListIsExplained() throws JsonProcessingException {
    Set<String> values = new TreeSet<>();
    Path contracts = Project.ROOT.resolve("libs/contracts/src/main/resources/contracts");
    for (Path schema : Project.files(contracts, ".schema.json")) {
      for (JsonNode list : new ObjectMapper().readTree(Project.text(schema)).findValues("enum")) {
        list.forEach(value -> values.add(value.asText()));
      }
    }
    String glossary = Project.doc("language.md");
    String lists = glossary.substring(glossary.indexOf("## Closed lists"));

    assertThat(Project.find("`(\\w+)`", lists)).isEqualTo(values);
  }

  private static Set<String> types(String module) {
    Path sources =
        module.equals("kernel")
            ? Project.ROOT.resolve("libs/kernel/src/main/java")
            : Project.sources(module);
    Set<String> names = new TreeSet<>();
    for (Path file : Project.files(sources, ".java")) {
      names.add(file.getFileName().toString().replace(".java", ""));
    }
    return names;
  }
}
