/** Where a case goes: opened, proposed, approved, handed off, sold. */
package org.encours.collections.domain.routing;
