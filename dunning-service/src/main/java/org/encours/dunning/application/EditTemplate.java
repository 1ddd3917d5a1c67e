package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.application.port.HouseTexts;
import org.encours.dunning.application.port.Templates;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.Occasion;
import org.encours.dunning.domain.template.TemplateCheck;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.CreditorId;

/** Gives a creditor words of its own, if they can be filled in and the law allows them. */
@ApplicationScoped
public class EditTemplate {

  private final Templates templates;
  private final HouseTexts house;

  EditTemplate(Templates templates, HouseTexts house) {
    this.templates = templates;
    this.house = house;
  }

  @Transactional
  public MessageTemplate save(
      CreditorId creditor, TemplateKey key, TemplateText wanted, String by) {
    TemplateText checked = TemplateCheck.check(key, wanted).orThrow().state();
    return new MessageTemplate(
        key, templates.save(creditor, key, Optional.of(checked), by), checked);
  }

  /** Goes back to the house's words; what was sent before keeps its own. */
  @Transactional
  public void remove(CreditorId creditor, TemplateKey key, String by) {
    if (templates.inForce(creditor, key).isPresent()) {
      templates.save(creditor, key, Optional.empty(), by);
    }
  }

  @Transactional
  public MessageTemplate inForce(CreditorId creditor, TemplateKey key) {
    return templates.inForce(creditor, key).orElseGet(() -> ours(key));
  }

  /** One for each language, channel and occasion. */
  @Transactional
  public List<MessageTemplate> all(CreditorId creditor) {
    List<MessageTemplate> own = templates.all(creditor);
    return keys()
        .map(
            key ->
                own.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElseGet(() -> ours(key)))
        .toList();
  }

  private MessageTemplate ours(TemplateKey key) {
    return new MessageTemplate(key, 0, house.of(key));
  }

  private static Stream<TemplateKey> keys() {
    return TemplateKey.LANGUAGES.stream()
        .flatMap(
            language ->
                Arrays.stream(Channel.values())
                    .filter(Channel::written)
                    .flatMap(
                        channel ->
                            Arrays.stream(Occasion.values())
                                .map(occasion -> new TemplateKey(language, channel, occasion))));
  }
}
