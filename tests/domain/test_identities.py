from uuid import UUID

from journal.domain.identities import new_id


def test_an_identity_is_a_random_uuid() -> None:
    made = [new_id() for _ in range(200)]

    assert len(set(made)) == 200
    assert {UUID(one).version for one in made} == {4}
    assert [UUID(one).hex for one in made] == made
