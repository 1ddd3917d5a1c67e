/** What a broker is told once: topics, principals, access rules. */
package org.encours.local.broker;
