/**
 * What may be claimed, what may be sent and what comes next: rules as values, no technology.
 *
 * <p>Start with {@link org.encours.dunning.domain.policy.DunningPolicy}.
 */
@NullMarked
package org.encours.dunning.domain;

import org.jspecify.annotations.NullMarked;
