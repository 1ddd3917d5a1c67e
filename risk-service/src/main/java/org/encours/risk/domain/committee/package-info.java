/** What the credit committee looks at, and what it decides. */
package org.encours.risk.domain.committee;
