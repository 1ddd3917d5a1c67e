/** What keeps reminders back: disputes, pauses, promises. */
@NullMarked
package org.encours.dunning.domain.hold;

import org.jspecify.annotations.NullMarked;
