/** What keeps reminders back: disputes, pauses, promises. */
package org.encours.dunning.domain.hold;
