"""Figures over partitions of articles into events."""


def b_cubed(found, true):
    """Precision, recall and F1 after Bagga and Baldwin (1998).

    `found` and `true` give every article's cluster and event; articles that only one of them knows are left out.
    """
    articles = sorted(set(found) & set(true))
    if not articles:
        return 0.0, 0.0, 0.0
    in_cluster, in_event, in_both = {}, {}, {}
    for article in articles:
        cluster, event = found[article], true[article]
        in_cluster[cluster] = in_cluster.get(cluster, 0) + 1
        in_event[event] = in_event.get(event, 0) + 1
        in_both[cluster, event] = in_both.get((cluster, event), 0) + 1
    shared = [in_both[found[article], true[article]] for article in articles]
    precision = sum(n / in_cluster[found[a]] for a, n in zip(articles, shared)) / len(articles)
    recall = sum(n / in_event[true[a]] for a, n in zip(articles, shared)) / len(articles)
    return precision, recall, harmonic(precision, recall)


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def mixed(found, true):
    """Clusters that hold several events, and events that lie in several clusters: {name: {other: [articles]}}."""
    clusters, events = {}, {}
    for article in sorted(set(found) & set(true)):
        clusters.setdefault(found[article], {}).setdefault(true[article], []).append(article)
        events.setdefault(true[article], {}).setdefault(found[article], []).append(article)
    several = lambda table: {name: parts for name, parts in table.items() if len(parts) > 1}  # noqa: E731
    return several(clusters), several(events)
