package org.encours.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Gives a guarded broker its topics, principals and access rules, all derived from {@link
 * TopicRule}. Saying the same again changes nothing.
 */
public final class BrokerRights {

  private static final int ITERATIONS = 4096;
  private static final String EVERYWHERE = "*";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

  private final Admin admin;

  /** Speaks to the broker as its operator. */
  public BrokerRights(Admin admin) {
    this.admin = admin;
  }

  /** The services' own topics, and what each service may do; their passwords by principal. */
  public void services(Map<String, String> passwords) {
    passwords.forEach(this::principal);
    var rules = TopicRule.all();
    var own = rules.stream().filter(rule -> !rule.isPerAgency()).flatMap(this::withDead).toList();
    own.forEach(this::declare);
    var bindings = new ArrayList<>(own.stream().flatMap(this::rights).toList());
    passwords.keySet().forEach(service -> bindings.add(group(service)));
    rules.stream()
        .filter(TopicRule::isPerAgency)
        .flatMap(this::towardsAgencies)
        .forEach(bindings::add);
    await(admin.createAcls(bindings).all());
  }

  /** The topics of one agency of a creditor, and what it alone may do there. */
  public void agency(String creditor, String agency, String password) {
    if (!NAME.matcher(creditor).matches() || !NAME.matcher(agency).matches()) {
      throw new IllegalArgumentException("no name of a topic: " + creditor + "/" + agency);
    }
    var principal = TopicRule.agencyPrincipal(creditor, agency);
    principal(principal, password);
    var own =
        TopicRule.all().stream()
            .filter(TopicRule::isPerAgency)
            .map(rule -> rule.of(creditor, agency))
            .flatMap(rule -> withDeadOf(rule, principal))
            .toList();
    own.forEach(this::declare);
    var bindings = new ArrayList<>(own.stream().flatMap(this::rights).toList());
    bindings.add(group(principal));
    await(admin.createAcls(bindings).all());
  }

  private Stream<TopicRule> withDead(TopicRule rule) {
    return withDeadOf(rule, "");
  }

  /** A stranger that cannot take a record has no place of ours to put it. */
  private Stream<TopicRule> withDeadOf(TopicRule rule, String stranger) {
    var dead = rule.readers().stream().filter(it -> !it.equals(stranger)).map(rule::deadLetters);
    return Stream.concat(Stream.of(rule), dead);
  }

  private void principal(String name, String password) {
    var how = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
    await(
        admin
            .alterUserScramCredentials(
                List.of(new UserScramCredentialUpsertion(name, how, password)))
            .all());
  }

  private void declare(TopicRule rule) {
    var keep = rule.keep().map(it -> Long.toString(it.toMillis())).orElse("-1");
    var topic =
        new NewTopic(rule.topic(), Optional.of(rule.partitions()), Optional.empty())
            .configs(Map.of("retention.ms", keep));
    try {
      admin.createTopics(List.of(topic)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new ServerFailedException("Cannot make " + rule.topic() + ": " + e.getCause(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }

  private Stream<AclBinding> rights(TopicRule rule) {
    var topic = new ResourcePattern(ResourceType.TOPIC, rule.topic(), PatternType.LITERAL);
    return Stream.concat(
        allow(topic, rule.writer(), AclOperation.WRITE),
        rule.readers().stream().flatMap(it -> allow(topic, it, AclOperation.READ)));
  }

  /**
   * collections-service meets every agency. It may make a hand-off topic, for an agency that speaks
   * REST has none declared and its offers must not hold up the rest.
   */
  private Stream<AclBinding> towardsAgencies(TopicRule rule) {
    var topics = new ResourcePattern(ResourceType.TOPIC, rule.prefix(), PatternType.PREFIXED);
    return rule.readers().contains("agency")
        ? Stream.concat(
            allow(topics, rule.writer(), AclOperation.WRITE),
            allow(topics, rule.writer(), AclOperation.CREATE))
        : rule.readers().stream().flatMap(it -> allow(topics, it, AclOperation.READ));
  }

  /** Named as its principal and nothing longer: another's name may begin with this one. */
  private static AclBinding group(String principal) {
    var group = new ResourcePattern(ResourceType.GROUP, principal, PatternType.LITERAL);
    return allow(group, principal, AclOperation.READ).findFirst().orElseThrow();
  }

  private static Stream<AclBinding> allow(
      ResourcePattern resource, String principal, AclOperation operation) {
    return Stream.of(
        new AclBinding(
            resource,
            new AccessControlEntry(
                "User:" + principal, EVERYWHERE, operation, AclPermissionType.ALLOW)));
  }

  private static void await(org.apache.kafka.common.KafkaFuture<Void> answer) {
    try {
      answer.get();
    } catch (ExecutionException e) {
      throw new ServerFailedException("The broker refused: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }
}
